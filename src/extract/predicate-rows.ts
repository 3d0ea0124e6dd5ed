/**
 * What reports say actors do to each other, and what the words for it are. One line a predicate, seven fields split
 * by `|`: id | PLOVER event type | CAMEO code | s = symmetric (all parties are subjects) | verbs, with their particle
 * | nouns for the act | nouns for who does it. PLOVER and CAMEO follow the Open Event Data Alliance's code books.
 * A verb or noun that means this only beside certain words stands in `verb-noun-rows.ts` instead.
 */
export const predicateRows = `
release|RETREAT|0841||release,free,liberate,let go,let out,set free,pardon,unchain|release,liberation,freeing,pardon|liberator
transfer|RETREAT|0841/174||transfer,take to,bring to,hand to,divert,reroute,redirect,hand over,turn over,transport,deport,extradite,repatriate,expel,relocate,fly out,fly,airlift|transfer,handover,hand-over,deportation,extradition,repatriation,expulsion,relocation|
exchange|COOPERATE|064|s|swap|swap|
rescue|AID|0841||rescue,save,pull from,pull out,dig out,pluck,extricate|rescue|rescuer
evacuate|RETREAT|0874||evacuate|evacuation|
withdraw|RETREAT|087||withdraw,retreat,pull back,retire from,disengage|withdrawal,retreat,pullout,pullback|
surrender|CONCEDE|0873||surrender,capitulate,give up|surrender,capitulation|
concede|CONCEDE|080||concede,yield,relent,back down|concession|
lift-sanctions|RETREAT|085|||sanctions relief|
impose-sanctions|SANCTION|163||sanction,blacklist,embargo|embargo|
ban|SANCTION|1631||ban,prohibit,outlaw,bar,forbid|ban,prohibition|
boycott|SANCTION|160||boycott|boycott|
fine|COERCE|172||fine,penalise,penalize|fine,penalty|
break-ties|SANCTION|161||||
agree|AGREE|057||agree,concur|agreement,deal,accord,pact,treaty,truce,ceasefire,cease-fire,armistice,settlement|
promise|AGREE|030||promise,pledge,vow,undertake,commit|promise,pledge,vow,commitment|
offer|AGREE|035||offer,propose,bid|offer,proposal,bid|bidder
decide|||||decision|
rule|||||ruling,verdict|
meet-negotiate|CONSULT|046|s|meet,negotiate,talk,confer|talks,talk,negotiation,negotiations,meeting,summit,discussions,discussion|negotiator
speak-with|CONSULT|041|s|speak,chat,phone,telephone|phone call,telephone call,video call,phone conversation,call,conversation|
visit|CONSULT|042||visit,travel to|visit,trip|visitor
mediate|CONSULT|045||mediate,broker|mediation|mediator,broker
state||010||say,state,announce,confirm,tell,declare,report,reveal,disclose,note,add,indicate,describe,claim,insist,stress,explain,warn,write,tweet,post,acknowledge,admit,assert,argue,recall,testify,estimate,remark,comment,mention,emphasise,emphasize,reiterate,reply,maintain|announcement,confirmation|
welcome|SUPPORT|051||welcome,hail,applaud|welcome|
praise|SUPPORT|051||praise,commend,laud,congratulate|praise,congratulations|
thank|SUPPORT|051||thank|thanks,gratitude|
apologise|CONCEDE|055||apologise,apologize|apology|
support|SUPPORT|05||support,back,endorse,defend,stand by|support,backing,endorsement|supporter,backer
approve|SUPPORT|081||approve,ratify,authorise,authorize,greenlight|approval,ratification,authorisation,authorization|
recognise|SUPPORT|054||recognise,recognize|recognition|
improve-relations|SUPPORT|05|s||rapprochement|
call-for|REQUEST|02||urge,call for,call on,campaign for,appeal for,plead for,lobby for,lobby,push for,press for,request,appeal,beg,plead,implore,petition|appeal,request,plea,petition|
demand|REQUEST|02||demand|demand|
ask|REQUEST|02||ask|question|
order|REQUEST|02||order,instruct|order|
pressure|COERCE|17||pressure,coerce|pressure,leverage|
accuse|ACCUSE|112||accuse,charge,indict,allege,blame,suspect,fault,hold responsible|accusation,charge,indictment,allegation|accuser,prosecutor
criticise|ACCUSE|111||criticise,criticize,condemn,denounce,decry,slam,blast,rebuke,deplore,lambast|criticism,condemnation,rebuke|critic
investigate|ACCUSE|09||investigate,probe|investigation,probe,inquiry,enquiry|investigator
sue|ACCUSE|115||sue|lawsuit|plaintiff
convict|COERCE|173||convict,find guilty|conviction|
acquit|RETREAT|084||acquit,exonerate|acquittal|
sentence|COERCE|173||sentence|sentencing|
refuse-recognition|REJECT|120||derecognise,derecognize|non-recognition|
reject|REJECT|12||reject,decline,veto,rebuff,spurn,turn down,rule out,dismiss|rejection,refusal,veto|
deny|REJECT|12||deny,refute|denial|
disagree|REJECT|12|s|disagree,clash over|disagreement|
violate|COERCE|17||violate,breach|violation,breach|violator
threaten|THREATEN|13||threaten|threat,ultimatum|
protest|PROTEST|14||protest,demonstrate,rally,march,riot|protest,protests,demonstration,riot,rally|protester,protestor,demonstrator
strike-work|PROTEST|143||go on strike,walk out,down tools|walkout|striker
oppose|PROTEST|14||oppose|opposition to|opponent
mobilise|MOBILIZE|15||mobilise,mobilize,deploy,mass|mobilisation,mobilization,deployment|
test-fire|MOBILIZE|15||test-fire,test-launch,test-fly,test-detonate|missile test,missile launch,nuclear test,weapons test,rocket launch,test-firing|
launch|||||launch|
attack|ASSAULT|195||attack,bomb,shell,strike,assault,ambush,storm,raid,stab,shoot,torpedo,target,bombard,shoot at,open fire on,fire at,hijack|attack,airstrike,air strike,strike,bombing,shelling,assault,ambush,raid,shooting,stabbing,bombardment,missile strike,offensive,drone attack,rocket attack|attacker,assailant,gunman,bomber,shooter
fight|ASSAULT|190||fight,battle,clash,invade|war,conflict,invasion,fighting,clash,clashes,battle,fight|fighter
kill|ASSAULT|186||kill,murder,assassinate,slay,execute,behead,gun down,massacre,slaughter|killing,murder,assassination,execution,massacre|killer,murderer,assassin
die||||die,perish,succumb|death|
injure|ASSAULT|180||injure,wound,hurt,maim|injury|
beat-up|ASSAULT|182||beat up,torture,abuse,rape|torture,abuse,rape,beating|torturer
abduct|COERCE|181||abduct,kidnap,seize,take hostage,hold hostage,capture|abduction,kidnapping,hostage-taking,capture|kidnapper,captor,abductor
steal|COERCE|171||steal,rob,snatch,loot,plunder,burgle,make off,walk off|theft,robbery,burglary,heist,looting,break-in|thief,robber,burglar,looter
destroy|ASSAULT|202||destroy,demolish,raze,flatten,burn down,blow up,wreck|destruction,demolition|
damage|ASSAULT|20||damage,ravage|damage|
shoot-down|ASSAULT|195||shoot down,down,bring down|downing,shootdown|
explode||||explode,go off|explosion,blast|
crash||||crash,collide,derail,plunge,capsize,nosedive,run aground,run into|crash,collision,derailment,accident,capsizing|
sink||||sink,go down|sinking|
collapse||||collapse,cave in,give way,crumble,burst|collapse|
flood||||flood,inundate,submerge|flood,flooding,floods|
hit||||||
burn||||burn,catch fire,break out|fire,blaze,wildfire|
displace||||displace,uproot|displacement|
detain|COERCE|173||arrest,detain,apprehend,take away,nab,take into custody,round up|arrest,roundup|
hold-prisoner|COERCE|173||imprison,jail,incarcerate,intern|imprisonment,detention,incarceration,captivity,custody|captor,jailer
repress|COERCE|175||repress,suppress,persecute,crack down,silence,quell,put down|repression,crackdown,suppression,persecution|
prevent|COERCE|17||prevent,stop,block,thwart,obstruct,hinder,impede,foil|prevention,obstruction|
isolate|SANCTION|16||isolate,ostracise,ostracize|isolation|
exile|COERCE|174||exile,banish|exile,banishment|
strain-relations|SANCTION|16|s||rift,spat|
occupy|ASSAULT|192||occupy,annex,overrun|occupation,annexation,takeover of|occupier
defeat|||||defeat|
provide-aid|AID|073||treat,assist,donate,feed,vaccinate|aid,assistance,medical care,humanitarian aid,medical treatment,donation|donor
pay|AID|07||pay,compensate,reimburse|payment,compensation,ransom|payer
allow-territory-use|AID|072||||
help|AID|07||help|help|helper
send|AID|07||send,supply,deliver,ship|delivery,shipment|
cooperate|COOPERATE|06|s|cooperate,collaborate,co-operate,partner,team up|cooperation,collaboration,partnership,co-operation|
acquire|COOPERATE|061||acquire,buy,purchase,take over,snap up|acquisition,takeover,buyout,purchase|buyer,acquirer
sell|COOPERATE|061||sell,divest|sale,divestment|seller
merge|COOPERATE|061|s|merge|merger|
invest-in|COOPERATE|061||invest,fund,finance|investment,funding|investor
hire|COOPERATE|06||hire,recruit,sign|hiring,recruitment|employer
appoint|COOPERATE|06||appoint,name,nominate,designate,promote|appointment,nomination|
elect||||elect,re-elect,reelect,vote in|re-election,reelection|
vote||||vote|vote|voter
dismiss|COERCE|17||fire,sack,oust,depose,topple,overthrow,drive out,drive from power,remove,remove from office,impeach,suspend,lay off,dethrone|ouster,dismissal,sacking,overthrow,impeachment,coup,removal from office,suspension|
resign||||resign,step down,quit,stand down,abdicate|resignation|
succeed||||succeed,replace|succession,replacement|successor
win||||win,triumph,clinch|victory,win,triumph|winner,victor,champion
lose||||lose|loss|loser
beat|COERCE|||beat,defeat,outplay,thrash,edge,trounce,overcome,eliminate,knock out|defeat|
draw||||draw with,tie with|draw|
play||||play,face off|match|player
score||||score,net|goal|scorer,goalscorer
hold-office|||||||
represent||||represent|representation|representative
lead||||lead,head,chair,captain|leadership|leader,head,chief,captain,chairman,chairwoman,chairperson
affiliated-with||||belong to,join|membership|member,activist,figure,employee,staff
kin-of|||||||
citizen-of|||||||
award-held||||||laureate
ally-with||||ally,align|alliance,close tie,close ties,strong tie,strong ties|ally
influence||||influence,sway,dominate|influence,grip,control over|
depend-on||||depend,rely|dependence,reliance|
govern||||govern,rule|governance,rule|ruler
intend|AGREE|03||intend,seek,want,plan,aim,hope,wish,aspire,look forward,strive,attempt,try,prepare|intention,plan,aim,goal,willingness,attempt,bid to,effort,desire|
hold-election|||||election,elections,by-election,runoff,referendum|
break-away||||break away from,break away,secede|secession,independence|
export||||export|export,exports|exporter,supplier
import||||import|import,imports|importer
used-in||||||
own||||own|ownership|owner,shareholder
found||||found,establish,create,set up|founding,establishment,creation|founder,creator
produce||||produce,manufacture,build,develop,make|production,manufacture|producer,manufacturer,maker,developer
work-for||||work for||
live-in||||live,reside||resident
flee||||flee,escape|escape|
arrive||||arrive,land,reach,return,touch down|arrival,return,landing,touchdown|
leave||||leave,depart,exit|departure,exit|
cancel||||cancel,call off,scrap,postpone,delay|cancellation,postponement,delay|
open||||open,inaugurate,reopen|opening,inauguration,reopening|
close||||close,shut,shut down|closure,shutdown|
search||||search,comb|search|
find||||find,discover,recover,locate|discovery|
claim-responsibility|||||claim of responsibility|
follows||||||
concurrent-with||||||
part-of||||||
cause||||cause,secure,trigger,spark,prompt,provoke,bring about,lead to,result in,contribute to,facilitate||
assess||||signal,mark,underscore,underline,demonstrate,represent a,reflect,suggest,highlight||
`;
