<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>data folder (also: SHAKTI_HOME)</source>
        <translation>డేటా ఫోల్డర్ (SHAKTI_HOME తో కూడా ఇవ్వవచ్చు)</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>JSON రూపంలో రాయండి</translation>
    </message>
    <message>
        <source>which backend runs the model; without it, this computer&apos;s own</source>
        <translation>మోడల్‌ను నడిపే బ్యాకెండ్; ఇవ్వకపోతే, ఈ కంప్యూటర్‌కు తగినది</translation>
    </message>
    <message>
        <source>number format of activations; float32 is exact and slow</source>
        <translation>యాక్టివేషన్ల సంఖ్యా రూపం; float32 కచ్చితం, కానీ నెమ్మది</translation>
    </message>
    <message>
        <source>remember only so many latest tokens, and the instructions: bounds the memory</source>
        <translation>ఇటీవలి ఇన్ని టోకెన్లు, సూచనలు మాత్రమే గుర్తుంచుకోండి: దీంతో మెమరీ పరిమితిలో ఉంటుంది</translation>
    </message>
    <message>
        <source>keep a conversation's memory in 8 bits: half the size, a little less exact</source>
        <translation>సంభాషణ జ్ఞాపకాన్ని 8 బిట్లలో ఉంచండి: సగం పరిమాణం, కచ్చితత్వం కొద్దిగా తక్కువ</translation>
    </message>
    <message>
        <source>An assistant that answers from this computer alone.</source>
        <translation>ఈ కంప్యూటర్‌లో మాత్రమే పనిచేసి జవాబిచ్చే సహాయకం.</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>వెర్షన్ చూపించి ముగించండి</translation>
    </message>
    <message>
        <source>check that everything works on this computer</source>
        <translation>ఈ కంప్యూటర్‌లో అన్నీ పనిచేస్తున్నాయో లేదో చూడండి</translation>
    </message>
    <message>
        <source>ask one question and get the answer</source>
        <translation>ఒక ప్రశ్న అడిగి జవాబు పొందండి</translation>
    </message>
    <message>
        <source>the question; - reads it from standard input</source>
        <translation>ప్రశ్న; - ఇస్తే స్టాండర్డ్ ఇన్‌పుట్ నుంచి చదువుతుంది</translation>
    </message>
    <message>
        <source>go on with this conversation instead of a new one</source>
        <translation>కొత్తది కాకుండా ఈ సంభాషణనే కొనసాగించండి</translation>
    </message>
    <message>
        <source>talk in the terminal, line by line</source>
        <translation>టెర్మినల్‌లో వరుస వరుసగా మాట్లాడండి</translation>
    </message>
    <message>
        <source>an installed model (see: shakti model list)</source>
        <translation>ఇన్‌స్టాల్ చేసిన మోడల్ (చూడండి: shakti model list)</translation>
    </message>
    <message>
        <source>instructions for the model</source>
        <translation>మోడల్‌కు సూచనలు</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word</source>
        <translation>0 అయితే ఎప్పుడూ అత్యధిక అవకాశం ఉన్న పదమే</translation>
    </message>
    <message>
        <source>choose among the K likeliest tokens; 0 is off</source>
        <translation>అత్యధిక అవకాశం ఉన్న K టోకెన్లలో ఒకటి; 0 అంటే ఆఫ్</translation>
    </message>
    <message>
        <source>choose among tokens that make up this probability; 1 is off</source>
        <translation>మొత్తం ఇంత సంభావ్యత ఉన్న టోకెన్లలో ఒకటి; 1 అంటే ఆఫ్</translation>
    </message>
    <message>
        <source>leave out tokens below this share of the likeliest; 0 is off</source>
        <translation>అత్యధిక అవకాశం ఉన్న టోకెన్‌తో పోలిస్తే ఈ వంతు కంటే తక్కువున్నవి వదిలేయండి; 0 అంటే ఆఫ్</translation>
    </message>
    <message>
        <source>weigh down what was just said; 1 is off</source>
        <translation>ఇప్పుడే చెప్పినవి మళ్లీ రాకుండా తగ్గించండి; 1 అంటే ఆఫ్</translation>
    </message>
    <message>
        <source>longest answer, in tokens</source>
        <translation>జవాబు గరిష్ఠ పొడవు, టోకెన్లలో</translation>
    </message>
    <message>
        <source>the same seed gives the same answer</source>
        <translation>అదే సీడ్‌కు అదే జవాబు వస్తుంది</translation>
    </message>
    <message>
        <source>end the answer before this text; may be given several times</source>
        <translation>ఈ మాటలకు ముందే జవాబు ముగించండి; ఎన్నిసార్లైనా ఇవ్వవచ్చు</translation>
    </message>
    <message>
        <source>do not guess ahead from the prompt: the same answer, at another speed</source>
        <translation>ప్రాంప్ట్ నుండి ముందుగా ఊహించవద్దు: జవాబు అదే, వేగం మాత్రమే వేరు</translation>
    </message>
    <message>
        <source>list, import, convert, verify or remove models</source>
        <translation>మోడళ్ల జాబితా చూడండి, దిగుమతి చేయండి, మార్చండి, సరిచూడండి లేదా తొలగించండి</translation>
    </message>
    <message>
        <source>install a model from a file or folder</source>
        <translation>ఫైల్ లేదా ఫోల్డర్ నుంచి మోడల్ ఇన్‌స్టాల్ చేయండి</translation>
    </message>
    <message>
        <source>a GGUF file, or the folder of a Hugging Face or MLX model</source>
        <translation>ఒక GGUF ఫైల్, లేదా Hugging Face లేదా MLX మోడల్ ఫోల్డర్</translation>
    </message>
    <message>
        <source>the installed models</source>
        <translation>ఇన్‌స్టాల్ చేసిన మోడళ్లు</translation>
    </message>
    <message>
        <source>refuse the file unless it has this checksum</source>
        <translation>చెక్‌సమ్ ఇదే కాకపోతే ఫైల్ తీసుకోవద్దు</translation>
    </message>
    <message>
        <source>check installed models against their checksums</source>
        <translation>ఇన్‌స్టాల్ చేసిన మోడళ్లను వాటి చెక్‌సమ్‌లతో సరిచూడండి</translation>
    </message>
    <message>
        <source>one model; without it, all</source>
        <translation>ఒక మోడల్; ఇవ్వకపోతే, అన్నీ</translation>
    </message>
    <message>
        <source>remove an installed model</source>
        <translation>ఇన్‌స్టాల్ చేసిన మోడల్‌ను తొలగించండి</translation>
    </message>
    <message>
        <source>the model&apos;s ID</source>
        <translation>మోడల్ ID</translation>
    </message>
    <message>
        <source>write a model anew with packed weights</source>
        <translation>మోడల్‌ను చిన్న (ప్యాక్ చేసిన) రూపంలో మళ్లీ రాయండి</translation>
    </message>
    <message>
        <source>a GGUF file, a model&apos;s folder, or the ID of an installed model</source>
        <translation>ఒక GGUF ఫైల్, మోడల్ ఫోల్డర్, లేదా ఇన్‌స్టాల్ అయిన మోడల్ ID</translation>
    </message>
    <message>
        <source>a new folder (./name), or an ID under which the model is installed</source>
        <translation>కొత్త ఫోల్డర్ (./name), లేదా మోడల్ ఇన్‌స్టాల్ కావాల్సిన ID</translation>
    </message>
    <message>
        <source>bits of a weight; without it, packed weights stay as they are</source>
        <translation>ఒక్కో వెయిట్ బిట్లు; ఇవ్వకపోతే ప్యాక్ చేసిన వెయిట్లు అలాగే ఉంటాయి</translation>
    </message>
    <message>
        <source>how many weights share a scale</source>
        <translation>ఎన్ని వెయిట్లు ఒకే స్కేల్‌ను పంచుకుంటాయి</translation>
    </message>
    <message>
        <source>There is no display here, so the assistant opens in the terminal.</source>
        <translation>ఇక్కడ డిస్‌ప్లే లేదు, అందుకే సహాయకం టెర్మినల్‌లో తెరుచుకుంటోంది.</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>ఇన్‌స్టాల్ అయింది: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>రాయడం పూర్తయింది: %1</translation>
    </message>
    <message>
        <source>Rounding error: %1</source>
        <translation>రౌండింగ్ లోపం: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>సరిగా ఉంది: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>తొలగించాం: %1</translation>
    </message>
    <message>
        <source>%1 answers from this computer alone. It can be wrong: check what matters.</source>
        <translation>%1 ఈ కంప్యూటర్‌లో మాత్రమే పనిచేసి జవాబిస్తుంది. తప్పులు ఉండవచ్చు: ముఖ్యమైనవి సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>/new begins a new conversation, /exit ends. Ctrl+C stops an answer.</source>
        <translation>/new కొత్త సంభాషణ మొదలుపెడుతుంది, /exit ముగిస్తుంది. Ctrl+C జవాబును ఆపుతుంది.</translation>
    </message>
    <message>
        <source>measure speed, memory and quality of a model</source>
        <translation>మోడల్ వేగం, మెమరీ, నాణ్యతను కొలవండి</translation>
    </message>
    <message>
        <source>random weights of this architecture instead of a model</source>
        <translation>మోడల్ బదులు ఈ నిర్మాణంలో యాదృచ్ఛిక బరువులు</translation>
    </message>
    <message>
        <source>keep the file with random weights here for the next time</source>
        <translation>యాదృచ్ఛిక బరువుల ఫైల్‌ను తర్వాతి సారి కోసం ఇక్కడ ఉంచండి</translation>
    </message>
    <message>
        <source>with --random: measure weights in groups of 64 in memory as well</source>
        <translation>--random తో: మెమరీలో 64 చొప్పున గుంపులుగా ఉన్న బరువులను కూడా కొలవండి</translation>
    </message>
    <message>
        <source>rounds, the engines in turn</source>
        <translation>విడతలు, ఇంజన్లు వంతుల వారీగా</translation>
    </message>
    <message>
        <source>length of the prompt</source>
        <translation>ప్రాంప్ట్ పొడవు</translation>
    </message>
    <message>
        <source>length of the answer</source>
        <translation>జవాబు పొడవు</translation>
    </message>
    <message>
        <source>length of the conversation so far</source>
        <translation>ఇప్పటివరకు సంభాషణ పొడవు</translation>
    </message>
    <message>
        <source>length of the new question in it</source>
        <translation>అందులో కొత్త ప్రశ్న పొడవు</translation>
    </message>
    <message>
        <source>length of the text that is quoted from</source>
        <translation>ఉల్లేఖనం తీసుకునే పాఠ్యం పొడవు</translation>
    </message>
    <message>
        <source>length of the quotation</source>
        <translation>ఉల్లేఖనం పొడవు</translation>
    </message>
    <message>
        <source>how well a model foretells a text</source>
        <translation>మోడల్ ఒక పాఠ్యాన్ని ఎంత బాగా ఊహిస్తుంది</translation>
    </message>
    <message>
        <source>with the weights rounded to these bits as well: 4, 8, 16</source>
        <translation>ఈ బిట్‌లకు కుదించిన బరువులతో కూడా: 4, 8, 16</translation>
    </message>
    <message>
        <source>tokens of a chunk of text</source>
        <translation>పాఠ్యంలో ఒక ముక్కకు టోకెన్లు</translation>
    </message>
    <message>
        <source>read so many chunks and no more</source>
        <translation>ఇన్ని ముక్కలే చదవండి, అంతకంటే ఎక్కువ వద్దు</translation>
    </message>
    <message>
        <source>how far two engines agree on the same model</source>
        <translation>ఒకే మోడల్‌పై రెండు ఇంజన్లు ఎంతవరకు ఏకీభవిస్తాయి</translation>
    </message>
    <message>
        <source>tokens of text to compare on</source>
        <translation>పోల్చడానికి పాఠ్యంలోని టోకెన్లు</translation>
    </message>
    <message>
        <source>an installed model, a file or a folder; else the starter model</source>
        <translation>ఇన్‌స్టాల్ చేసిన మోడల్, ఫైల్ లేదా ఫోల్డర్; లేకపోతే ప్రారంభ మోడల్</translation>
    </message>
    <message>
        <source>processor threads for every engine; else all there are</source>
        <translation>ప్రతి ఇంజన్‌కు ప్రాసెసర్ థ్రెడ్‌లు; లేకపోతే ఉన్నవన్నీ</translation>
    </message>
    <message>
        <source>a text in UTF-8; else the one the program carries</source>
        <translation>UTF-8లో పాఠ్యం; లేకపోతే ప్రోగ్రామ్‌తో ఉన్నది</translation>
    </message>
    <message>
        <source>compare with this engine; may be given several times</source>
        <translation>ఈ ఇంజన్‌తో పోల్చండి; చాలాసార్లు ఇవ్వవచ్చు</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>పంపండి</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>ప్రశ్న అడగండి</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ప్రశ్న</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>పంపడానికి Enter, కొత్త వరుసకు Shift+Enter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc కీ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter కీ</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>సంభాషణలు</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Today</source>
        <translation>ఈ రోజు</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>నిన్న</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>గత ఏడు రోజులు</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Deleted: %1</source>
        <translation>తొలగించారు: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted</source>
        <translation>
            <numerusform>%n సంభాషణ తొలగించారు</numerusform>
            <numerusform>%n సంభాషణలు తొలగించారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>తిరిగి తీసుకురండి</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>File: %1</source>
        <translation>ఫైల్: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>ఫోల్డర్: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>వివరాలు: %1</translation>
    </message>
    <message>
        <source>Shakti is already open</source>
        <translation>Shakti ఇప్పటికే తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>Another Shakti window or command is using the same data folder. Use that one, or close it and try again.</source>
        <translation>మరో Shakti విండో లేదా కమాండ్ ఇదే డేటా ఫోల్డర్ వాడుతోంది. దాన్నే వాడండి, లేదా దాన్ని మూసివేసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved in this folder</source>
        <translation>మీ సంభాషణలు ఈ ఫోల్డర్‌లో సేవ్ కావడం లేదు</translation>
    </message>
    <message>
        <source>Shakti may not write there. Ask whoever looks after this computer for permission, or choose another data folder. What was saved before is unchanged.</source>
        <translation>అక్కడ రాయడానికి Shakti కు అనుమతి లేదు. ఈ కంప్యూటర్ చూసుకునేవారిని అనుమతి అడగండి, లేదా మరో డేటా ఫోల్డర్ ఎంచుకోండి. ఇంతకు ముందు సేవ్ చేసినవి అలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>డిస్క్ నిండిపోయింది</translation>
    </message>
    <message>
        <source>Delete files you no longer need or empty the bin, then try again. What was saved before is unchanged.</source>
        <translation>అవసరం లేని ఫైళ్లు తొలగించండి లేదా రీసైకిల్ బిన్ ఖాళీ చేయండి, తర్వాత మళ్లీ ప్రయత్నించండి. ఇంతకు ముందు సేవ్ చేసినవి అలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>డిస్క్‌లో లోపం కనిపిస్తోంది</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start Shakti again. If the message comes back, copy the data folder to another disk and have this one looked at.</source>
        <translation>డ్రైవ్ సరిగ్గా కనెక్ట్ అయి ఉందో చూసి, Shakti మళ్లీ తెరవండి. ఈ సందేశం మళ్లీ వస్తే, డేటా ఫోల్డర్‌ను మరో డిస్క్‌లోకి కాపీ చేసి, ఈ డిస్క్‌ను ఎవరికైనా చూపించండి.</translation>
    </message>
    <message>
        <source>Your conversations were saved by a newer version of Shakti</source>
        <translation>మీ సంభాషణలు Shakti కొత్త వెర్షన్‌లో సేవ్ అయ్యాయి</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti to open them. Nothing has been changed or lost.</source>
        <translation>వాటిని తెరవడానికి Shakti సరికొత్త వెర్షన్ ఇన్‌స్టాల్ చేయండి. ఏదీ మారలేదు, ఏదీ పోలేదు.</translation>
    </message>
    <message>
        <source>The file with your conversations cannot be read</source>
        <translation>మీ సంభాషణలు ఉన్న ఫైల్‌ను చదవలేకపోతున్నాం</translation>
    </message>
    <message>
        <source>The file has been left as it is. Put back a copy from your backup, or move the file elsewhere to begin with an empty list. Keep it: parts of it can often be rescued.</source>
        <translation>ఫైల్‌ను ఉన్నది ఉన్నట్టే ఉంచాం. మీ బ్యాకప్ నుంచి ఒక కాపీ తిరిగి పెట్టండి, లేదా ఖాళీ జాబితాతో మొదలుపెట్టడానికి ఈ ఫైల్‌ను మరో చోటికి మార్చండి. దీన్ని పారేయకండి: ఇందులోని కొంత భాగాన్ని చాలాసార్లు తిరిగి పొందవచ్చు.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>మీ సెట్టింగ్‌లను చదవలేకపోయాం</translation>
    </message>
    <message>
        <source>Shakti has started with its standard settings; the old file is kept. Please choose your language and theme again. Your conversations are unchanged.</source>
        <translation>Shakti మామూలు సెట్టింగ్‌లతో మొదలైంది; పాత ఫైల్ అలాగే ఉంది. దయచేసి మీ భాష, థీమ్ మళ్లీ ఎంచుకోండి. మీ సంభాషణలు అలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>ఈ సంభాషణ ఇప్పుడు లేదు</translation>
    </message>
    <message>
        <source>It has been deleted. Choose another conversation, or begin a new one.</source>
        <translation>దీన్ని తొలగించారు. మరో సంభాషణ ఎంచుకోండి, లేదా కొత్తది మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>The question is empty</source>
        <translation>ప్రశ్న ఖాళీగా ఉంది</translation>
    </message>
    <message>
        <source>Write your question, then send it.</source>
        <translation>మీ ప్రశ్న రాసి, తర్వాత పంపండి.</translation>
    </message>
    <message>
        <source>The model is not ready yet</source>
        <translation>మోడల్ ఇంకా సిద్ధంగా లేదు</translation>
    </message>
    <message>
        <source>Wait until it has loaded, then send the question again. If it cannot be loaded, choose another model in the settings. Your question is saved.</source>
        <translation>అది లోడ్ అయ్యే వరకు ఆగి, ప్రశ్న మళ్లీ పంపండి. లోడ్ కాకపోతే, సెట్టింగ్‌లలో మరో మోడల్ ఎంచుకోండి. మీ ప్రశ్న సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>The model has stopped working</source>
        <translation>మోడల్ పనిచేయడం ఆగిపోయింది</translation>
    </message>
    <message>
        <source>Close Shakti and open it again. Your questions and answers are saved up to this point.</source>
        <translation>Shakti మూసివేసి మళ్లీ తెరవండి. ఇప్పటివరకు ఉన్న మీ ప్రశ్నలు, జవాబులు సేవ్ అయ్యాయి.</translation>
    </message>
    <message>
        <source>Something went wrong in Shakti</source>
        <translation>Shakti లో ఏదో పొరపాటు జరిగింది</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, close Shakti and open it again, and tell whoever supports it. What was saved before is unchanged.</source>
        <translation>మళ్లీ ప్రయత్నించండి. ఇంకోసారి ఇలాగే జరిగితే, Shakti మూసివేసి మళ్లీ తెరవండి, దీనికి సహాయం చేసేవారికి చెప్పండి. ఇంతకు ముందు సేవ్ చేసినవి అలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The model was not found</source>
        <translation>మోడల్ కనిపించలేదు</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose another model in the settings, or import it again.</source>
        <translation>దాన్ని మరో చోటికి మార్చి ఉండవచ్చు లేదా తొలగించి ఉండవచ్చు. సెట్టింగ్‌లలో మరో మోడల్ ఎంచుకోండి, లేదా దాన్ని మళ్లీ దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>The model file cannot be opened</source>
        <translation>మోడల్ ఫైల్ తెరుచుకోవడం లేదు</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read the file. Copying it to this computer first often helps. Then try again.</source>
        <translation>డ్రైవ్ కనెక్ట్ అయి ఉందో, ఆ ఫైల్ చదవడానికి మీకు అనుమతి ఉందో చూడండి. ముందుగా దాన్ని ఈ కంప్యూటర్‌లోకి కాపీ చేస్తే చాలాసార్లు పని అవుతుంది. తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>ఈ ఫైల్ మోడల్ కాదు</translation>
    </message>
    <message>
        <source>Choose a model file: its name ends in .gguf. Nothing has been changed.</source>
        <translation>మోడల్ ఫైల్ ఎంచుకోండి: దాని పేరు చివర .gguf ఉంటుంది. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>The model file is damaged or incomplete</source>
        <translation>మోడల్ ఫైల్ పాడైంది లేదా పూర్తిగా లేదు</translation>
    </message>
    <message>
        <source>Copy or download the file again from where it came from, then import it once more. Your conversations are unchanged.</source>
        <translation>ఫైల్‌ను అది వచ్చిన చోటి నుంచే మళ్లీ కాపీ లేదా డౌన్‌లోడ్ చేసి, తర్వాత ఇంకోసారి దిగుమతి చేయండి. మీ సంభాషణలు అలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The model file is not the one it should be</source>
        <translation>ఇది ఉండాల్సిన మోడల్ ఫైల్ కాదు</translation>
    </message>
    <message>
        <source>It has been altered, or the copy went wrong, so it is not used. Get the file again from a source you trust, then import it once more.</source>
        <translation>అందులో మార్పులు జరిగాయి, లేదా కాపీ సరిగ్గా కాలేదు, అందుకే దాన్ని వాడడం లేదు. మీరు నమ్మే చోటి నుంచి ఫైల్ మళ్లీ తెచ్చుకుని, ఇంకోసారి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Shakti cannot run this kind of model</source>
        <translation>ఈ రకం మోడల్‌ను Shakti నడపలేదు</translation>
    </message>
    <message>
        <source>Choose a model of the Llama family, such as Shakti. The model in use has not been changed.</source>
        <translation>Shakti లాంటి Llama కుటుంబానికి చెందిన మోడల్ ఎంచుకోండి. ఇప్పుడు వాడుతున్న మోడల్ మారలేదు.</translation>
    </message>
    <message>
        <source>This form of the model cannot be read</source>
        <translation>ఈ రూపంలో ఉన్న మోడల్‌ను చదవలేం</translation>
    </message>
    <message>
        <source>Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file&apos;s name.</source>
        <translation>ఇదే మోడల్‌ను Q4_0, Q4_1, Q8_0, F16 లేదా F32 రూపంలో తెచ్చుకోండి: ఈ అక్షరాలు సాధారణంగా ఫైల్ పేరులోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not make sense</source>
        <translation>మోడల్ వివరణ సరిగ్గా లేదు</translation>
    </message>
    <message>
        <source>The file was probably made or converted wrongly. Get it again from its maker, or choose another model.</source>
        <translation>ఫైల్‌ను తయారు చేయడంలో లేదా మార్చడంలో పొరపాటు జరిగి ఉండవచ్చు. తయారు చేసినవారి నుంచి దాన్ని మళ్లీ తెచ్చుకోండి, లేదా మరో మోడల్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary cannot be used</source>
        <translation>మోడల్ పదజాలాన్ని వాడలేకపోతున్నాం</translation>
    </message>
    <message>
        <source>The model does not say how it is to be talked to</source>
        <translation>ఈ మోడల్‌తో ఎలా మాట్లాడాలో అందులో లేదు</translation>
    </message>
    <message>
        <source>Its chat template is missing or faulty. Choose a model made for conversation: its name often has Chat or Instruct in it.</source>
        <translation>దాని సంభాషణ నమూనా (chat template) లేదు లేదా తప్పుగా ఉంది. సంభాషణ కోసం తయారు చేసిన మోడల్ ఎంచుకోండి: దాని పేరులో తరచుగా Chat లేదా Instruct ఉంటుంది.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the model</source>
        <translation>ఈ మోడల్‌కు సరిపడా ఖాళీ మెమరీ ఈ కంప్యూటర్‌లో లేదు</translation>
    </message>
    <message>
        <source>Close other programs and try again, or choose a smaller model. Your conversations are unchanged.</source>
        <translation>మిగతా ప్రోగ్రామ్‌లు మూసివేసి మళ్లీ ప్రయత్నించండి, లేదా చిన్న మోడల్ ఎంచుకోండి. మీ సంభాషణలు అలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The chosen way of running the model does not work on this computer</source>
        <translation>మోడల్‌ను నడపడానికి ఎంచుకున్న పద్ధతి ఈ కంప్యూటర్‌లో పనిచేయదు</translation>
    </message>
    <message>
        <source>Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.</source>
        <translation>ఎంపికను Shakti కు వదిలేయండి: సెట్టింగ్‌లలో బ్యాకెండ్‌ను ఆటోమేటిక్‌గా పెట్టండి, లేదా --backend ఇవ్వకండి.</translation>
    </message>
    <message>
        <source>What the measurement needs is not installed</source>
        <translation>కొలతకు కావలసినది ఇన్‌స్టాల్ కాలేదు</translation>
    </message>
    <message>
        <source>Install the measuring extra of this program: pip install &apos;shakti[bench]&apos;. Or measure without comparison: leave out --against.</source>
        <translation>ఈ ప్రోగ్రామ్ యొక్క కొలత అదనపు భాగాన్ని ఇన్‌స్టాల్ చేయండి: pip install &apos;shakti[bench]&apos;. లేదా పోలిక లేకుండా కొలవండి: --against వదిలేయండి.</translation>
    </message>
    <message>
        <source>The question is too long for the model</source>
        <translation>ఈ మోడల్‌కు ప్రశ్న మరీ పొడవుగా ఉంది</translation>
    </message>
    <message>
        <source>Shorten it, or ask in several smaller questions. What you wrote is saved in the conversation.</source>
        <translation>దాన్ని చిన్నది చేయండి, లేదా కొన్ని చిన్న ప్రశ్నలుగా అడగండి. మీరు రాసినది సంభాషణలో సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>A setting for answers is out of range</source>
        <translation>జవాబులకు సంబంధించిన ఒక సెట్టింగ్ హద్దు దాటింది</translation>
    </message>
    <message>
        <source>Correct the value, or go back to the standard settings, then ask again. Your question is saved.</source>
        <translation>విలువను సరిచేయండి, లేదా మామూలు సెట్టింగ్‌లకు తిరిగి వెళ్లండి, తర్వాత మళ్లీ అడగండి. మీ ప్రశ్న సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>The model cannot be saved in this folder</source>
        <translation>మోడల్ ఈ ఫోల్డర్‌లో సేవ్ కావడం లేదు</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>రద్దు అయింది</translation>
    </message>
    <message>
        <source>Nothing has been changed. You can begin again at any time.</source>
        <translation>ఏదీ మారలేదు. మీరు ఎప్పుడైనా మళ్లీ మొదలుపెట్టవచ్చు.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show the sidebar</source>
        <translation>పక్క పట్టీ చూపించండి</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>కొత్త సంభాషణ</translation>
    </message>
    <message>
        <source>Answers can be wrong. Check what matters.</source>
        <translation>జవాబులు తప్పు కావచ్చు. ముఖ్యమైనవి సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <translation>ఈ మోడల్‌కు ఇంగ్లీషు మాత్రమే వచ్చు.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Your question</source>
        <translation>మీ ప్రశ్న</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>జవాబు</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>మళ్లీ జవాబివ్వండి</translation>
    </message>
    <message>
        <source>Waiting for the model to load…</source>
        <translation>మోడల్ లోడ్ అయ్యే వరకు ఆగండి…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>ఆలోచిస్తోంది…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ఆపారు</translation>
    </message>
    <message>
        <source>Interrupted: Shakti was closed before the answer was complete.</source>
        <translation>మధ్యలో ఆగిపోయింది: జవాబు పూర్తి కాకముందే Shakti మూసివేశారు.</translation>
    </message>
    <message>
        <source>The answer reached its greatest length and may be incomplete.</source>
        <translation>జవాబు గరిష్ఠ పొడవుకు చేరింది, అందుకే పూర్తిగా లేకపోవచ్చు.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) no longer fitted and were not seen.</source>
        <translation>
            <numerusform>ముందటి %n సందేశం ఇందులో పట్టలేదు, అందుకే మోడల్ దాన్ని చూడలేదు.</numerusform>
            <numerusform>ముందటి %n సందేశాలు ఇందులో పట్టలేదు, అందుకే మోడల్ వాటిని చూడలేదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>కాపీ అయింది</translation>
    </message>
</context>
<context>
    <name>ModelStatus</name>
    <message>
        <source>Loading the model…</source>
        <translation>మోడల్ లోడ్ అవుతోంది…</translation>
    </message>
    <message>
        <source>The model that answers, and what it runs on. All of it is on this computer.</source>
        <translation>జవాబిచ్చే మోడల్, అది దేని మీద నడుస్తోందో ఇక్కడ ఉంది. అంతా ఈ కంప్యూటర్‌లోనే ఉంది.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>మోడల్ లేదు</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>మోడల్</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>రూపం</translation>
    </message>
    <message>
        <source>About Shakti</source>
        <translation>Shakti గురించి</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>సిస్టమ్ ప్రకారం</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>లేత</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ముదురు</translation>
    </message>
    <message>
        <source>A desktop assistant that answers on this computer alone. Nothing that you type leaves it.

It can be wrong. It is no doctor, no lawyer and no bank adviser: check what matters.

Free software under the Apache License 2.0.</source>
        <translation>ఈ కంప్యూటర్‌లో మాత్రమే పనిచేసి జవాబిచ్చే డెస్క్‌టాప్ సహాయకం. మీరు టైప్ చేసేదేదీ ఈ కంప్యూటర్ దాటి బయటకు వెళ్లదు.

ఇది తప్పు చెప్పవచ్చు. ఇది డాక్టరు కాదు, లాయరు కాదు, బ్యాంకు సలహాదారు కాదు: ముఖ్యమైనవి సరిచూసుకోండి.

Apache License 2.0 కింద లభించే స్వేచ్ఛా (ఓపెన్ సోర్స్) సాఫ్ట్‌వేర్.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>కొత్త సంభాషణ</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>పక్క పట్టీ దాచండి</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. They stay on this computer.</source>
        <translation>మీ సంభాషణలు ఇక్కడ కనిపిస్తాయి. అవి ఈ కంప్యూటర్‌లోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>సంభాషణ</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>సరికొత్త సందేశానికి వెళ్లండి</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>New conversation</source>
        <translation>కొత్త సంభాషణ</translation>
    </message>
    <message>
        <source>How can I help you?</source>
        <translation>మీకు ఎలా సహాయం చేయగలను?</translation>
    </message>
    <message>
        <source>Answers come from this computer alone. Nothing you type leaves it.</source>
        <translation>జవాబులు ఈ కంప్యూటర్‌లో మాత్రమే తయారవుతాయి. మీరు టైప్ చేసేదేదీ ఈ కంప్యూటర్ దాటి బయటకు వెళ్లదు.</translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation>ఫ్రాన్స్ రాజధాని ఏది?</translation>
    </message>
    <message>
        <source>Explain in simple words what interest on a loan is.</source>
        <translation>అప్పు మీద వడ్డీ అంటే ఏమిటో సులభమైన మాటల్లో చెప్పండి.</translation>
    </message>
    <message>
        <source>Write a short and polite reminder for an appointment.</source>
        <translation>అపాయింట్‌మెంట్ గుర్తు చేసే చిన్న, మర్యాదైన సందేశం రాయండి.</translation>
    </message>
    <message>
        <source>Give three tips for drinking enough water in summer.</source>
        <translation>ఎండాకాలంలో సరిపడా నీళ్లు తాగడానికి మూడు చిట్కాలు చెప్పండి.</translation>
    </message>
</context>
</TS>
