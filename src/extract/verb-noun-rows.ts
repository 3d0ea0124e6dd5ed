/**
 * Verbs that get their meaning from a noun beside them: "lift sanctions", "hold talks", "face charges". One line a
 * pattern, four fields split by `|`: verbs | nouns in the verb's object | predicate | who the verb's subject and the
 * noun are in it:
 *   actor    the subject acts, the noun is the act: its own dependents ("talks with X", "sanctions on Y") take part;
 *   patient  the subject undergoes what the noun names: "face sanctions from X";
 *   holder   the subject acts on the noun itself: "hold 30 prisoners";
 *   receiver the noun comes to the subject: "receive 30 prisoners".
 */
export const verbNounRows = `
lift,remove,ease,waive,suspend,drop,relax,end,cancel,scrap,roll back,loosen|sanction,embargo,restriction,tariff|lift-sanctions|actor
impose,slap,tighten,increase,extend,expand,maintain,renew,introduce,reimpose,keep,levy,announce,place,toughen|sanction,embargo,tariff,restriction|impose-sanctions|actor
face,endure,suffer,undergo,experience|sanction,embargo,restriction|impose-sanctions|patient
hold,have,conduct,open,resume,begin,start,continue,attend,conclude,enter,host,chair|talk,negotiation,meeting,discussion,summit,consultation|meet-negotiate|actor
hold,have|call,conversation,phone|speak-with|actor
stop,down,halt|work,tool|strike-work|actor
hold,stage,organise,organize,join|protest,demonstration,rally,march|protest|actor
hold,call,stage,schedule|election,vote,referendum,poll|hold-election|actor
win,lead,top,contest|election,vote,referendum,poll,presidency|win|holder
win,clinch,lift,claim,take|match,title,championship,cup,trophy,medal,race,game,final,tournament,gold|win|holder
win,receive,get,earn,be award|prize,award,medal,oscar,nobel|award-held|holder
lose|life|die|actor
lose|election,vote,match,game,final,title,race|lose|holder
reach,sign,strike,conclude,seal,ink,clinch,make,negotiate,finalise,finalize,broker,close|deal,agreement,accord,pact,treaty,truce,ceasefire,settlement,contract|agree|actor
make,take,reach|decision|decide|actor
exchange,swap,trade|prisoner,hostage,detainee,captive|exchange|holder
carry,conduct,complete,finish,arrange,coordinate|swap,exchange|exchange|actor
launch,carry,conduct,mount,stage,wage,unleash,commit,perpetrate|attack,strike,airstrike,assault,raid,offensive,bombing,shelling,bombardment,operation|attack|actor
wage,fight|war,battle|fight|actor
launch,fire,test,test-fire|missile,icbm,slbm,irbm,srbm,mrbm,rocket,weapon,warhead,projectile,satellite,torpedo|test-fire|holder
carry,conduct,hold,stage,perform,make|missile test,missile launch,rocket launch,rocket test,nuclear test,weapon test,weapons test,icbm launch,icbm test|test-fire|actor
open|fire|attack|actor
drop,fire|bomb,shell,shot|attack|actor
suffer,sustain|injury,wound,burn|injure|patient
suffer|defeat,loss|lose|holder
suffer,sustain|damage|damage|patient
suffer,experience,undergo,face,endure|repression,crackdown,persecution|repress|patient
suffer,experience,undergo,face,endure|influence,pressure|influence|patient
suffer,experience,undergo,face,endure|torture,abuse|beat-up|patient
face,deny|charge,allegation,accusation|accuse|patient
press,file,bring|charge|accuse|actor
suspend,revoke,withdraw,cancel,strip|licence,license,permit,visa,accreditation|ban|actor
lodge,file,register|protest,complaint,objection|criticise|actor
file,bring|lawsuit,suit,complaint|sue|actor
leave|prison,jail,captivity,custody|release|patient
face|trial|accuse|patient
make|arrest|detain|actor
hold,keep,have|prisoner,detainee,captive,inmate,journalist,activist,dissident,opponent|hold-prisoner|holder
hold,take,seize|hostage,captive|abduct|holder
hold,seize,capture|ship,vessel,tanker,freighter,plane,aircraft,bus,ferry|abduct|holder
hold,seize,take,assume,retain|power,office,presidency,premiership|hold-office|holder
have,maintain,keep,hold,exert,bear,wield|influence,grip,control,sway|influence|actor
have,maintain,keep|tie,alliance,bond|ally-with|actor
pay|tribute|praise|actor
give,provide,send,deliver,extend|aid,assistance,care,treatment,help,relief,shelter|provide-aid|actor
receive,get,obtain,need|care,treatment,aid,assistance,help,relief,shelter|provide-aid|patient
give,offer,lend,express,voice,throw|support,backing|support|actor
receive,gain,win|support,backing,endorsement|support|patient
give,grant|permission,approval,consent|approve|actor
issue,make|threat,ultimatum,warning|threaten|actor
issue,make|statement,announcement|state|actor
make,issue|demand|demand|actor
make,issue,launch|appeal,plea|call-for|actor
make,submit,table|offer,bid,proposal|offer|actor
offer,pledge,promise|aid,assistance,help,relief,shelter,support|offer|actor
tender,submit,announce|resignation|resign|actor
score|goal,point,try,hat-trick|score|holder
play|role,part|assess|holder
share,give,provide,release,publish,disclose|detail,information,figure,statistics|state|actor
receive,get,welcome|prisoner,detainee,hostage,captive,body,migrant,refugee,evacuee|transfer|receiver
put,exert,apply,pile|pressure|pressure|actor
pay|fine,penalty|fine|patient
launch,open,begin,order|investigation,probe,inquiry|investigate|actor
cut,sever,break,suspend,downgrade|tie,relation,relations,link|break-ties|actor
improve,normalise,normalize,restore,mend,repair,strengthen,rebuild,deepen,thaw,warm|relation,tie,relationship|improve-relations|actor
strain,damage,sour,worsen,deteriorate|relation,tie,relationship|strain-relations|actor
refuse,lack,withhold|recognition|refuse-recognition|actor
cast|vote,ballot|vote|holder
make,achieve,manage,complete,pull off|landing,touchdown|arrive|actor
take|jewel,jewellery,jewelry,painting,artwork,artefact,artifact,gold,cash,money,diamond,gem,necklace,crown,treasure,wallet|steal|holder
catch|fire|burn|actor
take|blame|state|actor
claim,take|responsibility|claim-responsibility|actor
claim|attack,bombing,shooting,blast,explosion,assault,airstrike,raid,killing,hijacking|claim-responsibility|holder
secure,claim,celebrate|victory,win|win|holder
claim,take,cost|life|kill|actor
leave|dead,homeless|kill|holder
`;
