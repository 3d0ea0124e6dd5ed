/**
 * Whole lines that news sites put around a report: menus, share bars, widgets, ratings, forms. Folded as
 * `Line.key` is. Sorted by what they belong to.
 */
export const furnitureLines: ReadonlySet<string> = new Set(
  [
    // share bars
    'facebook|twitter|x|linkedin|pinterest|whatsapp|telegram|reddit|instagram|youtube|tiktok|threads|bluesky|tumblr',
    'messenger|viber|vk|rss|email|e-mail|mail|print|copy|copy link|link copied|share|share this|share this article',
    'share this story|share this post|share on facebook|share on twitter|share on x|share on whatsapp|tweet|pin',
    'share article|share via|share with|save|save article|bookmark|like|like this|send|share options|share full article',
    'facebook twitter|facebook twitter linkedin|twitter facebook|facebook messenger|google news|flipboard|line|mastodon',
    // menus and places of a page
    'top of page|bottom of page|back to top|skip to content|skip to main content|skip to navigation|menu|main menu',
    'home|search|close|open menu|navigation|previous|next|previous article|next article|previous post|next post',
    'prev|live tv|watch live|listen|listen to this article|login|log in|sign in|sign up|register|my account',
    'detecting location|edition|change edition|weather|e-paper|epaper|podcasts|videos|video|photos|gallery|photo gallery',
    'more|see more|see all|view all|show more|load more|read more|continue reading|keep reading|expand|full story',
    'show comments|hide comments|view comments|post a comment|leave a comment|leave a reply|comments|comment|write a comment',
    'no comments|be the first to comment|join the conversation|0 comments|reply|report|post comment|cancel reply|sort by',
    'about us|about|contact|contact us|advertise|advertise with us|careers|jobs|privacy|privacy policy|cookie policy',
    'cookies|cookie settings|manage cookies|terms|terms of use|terms of service|terms and conditions|terms & conditions',
    'disclaimer|sitemap|site map|help|faq|feedback|accessibility|imprint|newsletter|newsletters|subscribe|subscribe now',
    'connect with us|follow us|follow|follow us on|our apps|get the app|download our app|donate|support us|become a member',
    'subscribers only|for subscribers|members only|premium|zoom in|zoom out|read later|text size|font size|reset|a a a|increase text size|decrease text size|dark mode',
    'zoom in zoom out read later print|print this page|listen to article|play|pause|mute|unmute|loading|please wait',
    // ratings and forms
    'add a rating|no ratings yet|rate this article|rating|your name|your email|your message|submit|thank you',
    'thanks for submitting|thanks for subscribing|enter your email|email address|required fields are marked|subscribed',
    'was this article helpful|yes|no|cancel|ok|accept|accept all|reject all|got it|agree|i agree|i accept',
    // advertisements
    'advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|partner content',
    'story continues below advertisement|article continues below advertisement|article continues after advertisement',
    'scroll to continue|skip advertisement|advertisement - scroll to continue|story continues below|article continues below',
    'recommended for you|you may also like|you might also like|from around the web|around the web|taboola|outbrain',
  ].flatMap((row) => row.split('|')),
);

/** Lines that open a block of links to other reports, or close the report. What follows belongs to other stories. */
export const teaserHeads: ReadonlySet<string> = new Set(
  [
    'trending|trending now|trending stories|latest|latest news|latest stories|most read|most popular|popular|popular posts',
    'related|related articles|related stories|related news|related posts|related content|related topics in this article',
    'more stories|more news|more on this story|more from|more in|more to read|more like this|more headlines|read next',
    'read also|also read|see also|up next|next up|recommended|recommended stories|recommended articles|recommended reading',
    "you may also like|you might also like|you may have missed|editors' picks|editor's picks|editor's choice|top stories",
    "don't miss|must read|must reads|must-read|in other news|other news|in case you missed it|more coverage|keep reading",
    'from our partners|from the web|around the web|comments|leave a reply|leave a comment|recent posts|recent news|featured',
    'what to read next|what others are reading|what we are reading|trending topics|trending in world|watch|watch more|headlines',
  ].flatMap((row) => row.split('|')),
);

/** Section names as they stand over a report. */
export const sectionLabels: ReadonlySet<string> = new Set(
  [
    'world|world news|international|international news|global|politics|business|economy|markets|money|finance|sport|sports',
    'football|soccer|cricket|tennis|rugby|technology|tech|science|health|environment|climate|culture|arts|entertainment',
    'lifestyle|travel|opinion|analysis|editorial opinion|local|local news|national|national news|regional|europe|asia|africa',
    'americas|middle east|asia pacific|asia-pacific|latin america|oceania|uk|us|usa|us news|uk news|breaking|breaking news',
    'live|exclusive|news|top news|headline news|crime|law|courts|defence|defense|military|security|energy|transport',
    'aviation|shipping|maritime|disasters|weather news|elections|election|society|education|religion|human rights|diplomacy',
    'companies|deals|mergers & acquisitions|m&a|industry|banking|property|media|features|in depth|explainer|live updates',
    'home / world|home / news|home / business|home / sport|press release|updated|developing story|just in|special report',
  ].flatMap((row) => row.split('|')),
);

/** Heads over a closing summary. */
export const takeawayHeads: ReadonlySet<string> = new Set([
  'takeaway',
  'takeaways',
  'key takeaway',
  'key takeaways',
  'the takeaway',
  'in short',
  'in brief',
  'in summary',
  'summary',
  'tl;dr',
  'the bottom line',
  'bottom line',
  'at a glance',
]);

/** Heads over the subject tags of a report. */
export const topicHeads: ReadonlySet<string> = new Set([
  'topics',
  'topic',
  'tags',
  'tagged',
  'tagged in',
  'related topics',
  'filed under',
  'keywords',
  'categories',
  'more about',
  'in this story',
  'explore more on these topics',
]);
