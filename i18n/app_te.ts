<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te" sourcelanguage="en">
<context>
    <name>AddDocumentsSheet</name>
    <message>
        <source>After that: %1</source>
        <translation>దీని తర్వాత: %1</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>పత్రాలు చేర్చండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>దాచండి</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>ఈ పత్రాల్లో అడగండి</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <translation>%2లో %1వ పేజీ చదువుతోంది</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>చదువుతోంది</translation>
    </message>
    <message>
        <source>Preparing for search: passage %1 of %2</source>
        <translation>వెతకడానికి సిద్ధం అవుతోంది: %2లో %1వ భాగం</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>%2లో %1వ ఫైల్</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>చేరినవి: %1.</translation>
    </message>
    <message>
        <source>Of these with a remark: %1.</source>
        <translation>వీటిలో గమనించాల్సినవి: %1.</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>మారనివి: %1.</translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>చేరనివి: %1.</translation>
    </message>
    <message>
        <source>Stopped. Everything added so far is kept.</source>
        <translation>ఆపారు. ఇప్పటివరకు చేరినవి అలాగే ఉంటాయి.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>The answer was stopped.</source>
        <translation>జవాబు ఆపారు.</translation>
    </message>
    <message>
        <source>The answer is ready: %1</source>
        <translation>జవాబు వచ్చింది: %1</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Rated as good</source>
        <translation>మంచిదని చెప్పారు</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>మంచి జవాబు</translation>
    </message>
    <message>
        <source>Rated as bad</source>
        <translation>బాగోలేదని చెప్పారు</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>బాగోలేని జవాబు</translation>
    </message>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>Copy as text</source>
        <translation>సాదా పాఠ్యంగా కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown గా కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>చదవడం ఆపండి</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>బిగ్గరగా చదవండి</translation>
    </message>
    <message>
        <source>Answer again with</source>
        <translation>వేరే మోడల్‌తో మళ్లీ జవాబివ్వండి</translation>
    </message>
    <message>
        <source>Hide speed and time</source>
        <translation>వేగం, సమయం దాచండి</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>వేగం, సమయం</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>Stopped</source>
        <translation>ఆపారు</translation>
    </message>
    <message>
        <source>Interrupted: Shakti was closed before the answer was complete.</source>
        <translation>మధ్యలో ఆగిపోయింది: జవాబు పూర్తి కాకముందే Shakti ని మూసివేశారు.</translation>
    </message>
    <message>
        <source>Searching the documents…</source>
        <translation>పత్రాల్లో వెతుకుతోంది…</translation>
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
        <source>The answer reached its maximum length and may be incomplete.</source>
        <translation>జవాబు గరిష్ఠ పొడవుకు చేరింది, అందుకే పూర్తిగా లేకపోవచ్చు.</translation>
    </message>
</context>
<context>
    <name>AnswerStats</name>
    <message>
        <source>%1 tokens per second</source>
        <translation>సెకనుకు %1 టోకెన్లు</translation>
    </message>
    <message>
        <source>first word after %1 s</source>
        <translation>మొదటి పదం %1 సెకన్ల తర్వాత</translation>
    </message>
    <message>
        <source>%1 s in total</source>
        <translation>మొత్తం %1 సెకన్లు</translation>
    </message>
    <message>
        <source>tokens: %1 written, %2 read</source>
        <translation>టోకెన్లు: %1 రాసినవి, %2 చదివినవి</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>జవాబు</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>మళ్లీ జవాబివ్వండి</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit: the model did not see them.</source>
        <translation>
            <numerusform>ముందటి %n సందేశం ఇందులో పట్టలేదు, అందుకే మోడల్ దాన్ని చూడలేదు.</numerusform>
            <numerusform>ముందటి %n సందేశాలు ఇందులో పట్టలేదు, అందుకే మోడల్ వాటిని చూడలేదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not know the language of this question well: do not rely on this answer.</source>
        <translation>ఈ మోడల్‌కు ఈ ప్రశ్న భాష సరిగ్గా రాదు: ఈ జవాబును నమ్మకండి.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No document in this collection answers that.</source>
        <translation>ఈ సేకరణలోని ఏ పత్రంలోనూ దీనికి జవాబు లేదు.</translation>
    </message>
    <message>
        <source>Not found in the documents: %1.</source>
        <translation>పత్రాల్లో దొరకలేదు: %1.</translation>
    </message>
    <message>
        <source>Searched: only “%2” in %1.</source>
        <translation>ఇందులో మాత్రమే వెతికాం: “%2” (%1).</translation>
    </message>
    <message>
        <source>Searched: %1, %2.</source>
        <translation>ఇక్కడ వెతికాం: %1, %2.</translation>
    </message>
    <message>
        <source>Closest matches:</source>
        <translation>దీనికి దగ్గరగా ఉన్నవి:</translation>
    </message>
    <message>
        <source>page %1 (printed %2)</source>
        <translation>పేజీ %1 (ముద్రించిన సంఖ్య %2)</translation>
    </message>
    <message>
        <source>%1, the passage that begins “%2”</source>
        <translation>%1, “%2” అని మొదలయ్యే భాగం</translation>
    </message>
    <message>
        <source>Your question was read as: %1</source>
        <translation>మీ ప్రశ్నను ఇలా చదివాం: %1</translation>
    </message>
    <message>
        <source>This may not be what you asked. Read the place in the document before you rely on it.</source>
        <translation>ఇది మీరు అడిగినదానికి జవాబు కాకపోవచ్చు. దీన్ని నమ్మే ముందు పత్రంలో ఆ భాగం చదవండి.</translation>
    </message>
    <message>
        <source>Not found in the documents: “%1”. Ask it by itself, in full, to see the closest matches.</source>
        <translation>పత్రాల్లో దొరకలేదు: “%1”. దీన్ని విడిగా, పూర్తి ప్రశ్నగా అడగండి, అప్పుడు దగ్గరగా ఉన్నవి కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Not found in the documents: %1. Ask each by itself, in full, to see the closest matches.</source>
        <translation>పత్రాల్లో ఇవి దొరకలేదు: %1. ఒక్కొక్కటి విడిగా, పూర్తి ప్రశ్నగా అడగండి, అప్పుడు దగ్గరగా ఉన్నవి కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Passages that the model named wrongly, corrected: %1.</source>
        <translation>మోడల్ తప్పుగా చెప్పిన భాగాలను సరిదిద్దాం: %1.</translation>
    </message>
    <message>
        <source>In the document&apos;s words, because the model left out a condition</source>
        <translation>పత్రంలోని మాటల్లోనే, ఎందుకంటే మోడల్ ఒక షరతును వదిలేసింది</translation>
    </message>
    <message>
        <source>Found in the documents</source>
        <translation>పత్రాల్లో దొరికింది</translation>
    </message>
    <message>
        <source>The model left out a condition, so the documents are quoted.</source>
        <translation>మోడల్ ఒక షరతును వదిలేసింది, అందుకే పత్రాల్లోని మాటలే ఇచ్చాం.</translation>
    </message>
    <message>
        <source>No model is loaded, so the documents are quoted.</source>
        <translation>ఏ మోడల్ లోడ్ కాలేదు, కాబట్టి పత్రాల్లోని మాటలే ఇచ్చాం.</translation>
    </message>
    <message>
        <source>it cites no passage</source>
        <translation>ఇది ఏ భాగాన్నీ సూచించలేదు</translation>
    </message>
    <message>
        <source>it cites a passage that does not exist</source>
        <translation>ఇది సూచించిన భాగం అసలు లేదు</translation>
    </message>
    <message>
        <source>its quotation is not in the passage</source>
        <translation>దీని ఉల్లేఖనం ఆ భాగంలో లేదు</translation>
    </message>
    <message>
        <source>a number is not in the passage</source>
        <translation>ఒక సంఖ్య ఆ భాగంలో లేదు</translation>
    </message>
    <message>
        <source>a date is not in the passage</source>
        <translation>ఒక తేదీ ఆ భాగంలో లేదు</translation>
    </message>
    <message>
        <source>a name is not in the passage</source>
        <translation>ఒక పేరు ఆ భాగంలో లేదు</translation>
    </message>
    <message>
        <source>one says yes where the other says no</source>
        <translation>ఒకటి అవును అంటోంది, మరొకటి కాదు అంటోంది</translation>
    </message>
    <message>
        <source>one says the opposite of the other</source>
        <translation>ఒకటి మరొకదానికి వ్యతిరేకంగా ఉంది</translation>
    </message>
    <message>
        <source>it leaves out a condition</source>
        <translation>ఇందులో ఒక షరతు తప్పిపోయింది</translation>
    </message>
    <message>
        <source>it says of one thing what the passage says of another</source>
        <translation>భాగంలో ఒకదాని గురించి చెప్పినదాన్ని ఇది మరొకదాని గురించి చెబుతోంది</translation>
    </message>
    <message>
        <source>no sentence in the passage says that</source>
        <translation>ఆ భాగంలో ఏ వాక్యమూ అలా చెప్పలేదు</translation>
    </message>
    <message>
        <source>Some of these words are in another language: %1.</source>
        <translation>వీటిలో కొన్ని మాటలు వేరే భాషలో ఉన్నాయి: %1.</translation>
    </message>
    <message>
        <source>These words are in another language: %1.</source>
        <translation>ఈ మాటలు వేరే భాషలో ఉన్నాయి: %1.</translation>
    </message>
    <message>
        <source>Some of these words are in other languages: %1.</source>
        <translation>వీటిలో కొన్ని మాటలు వేరే భాషల్లో ఉన్నాయి: %1.</translation>
    </message>
    <message>
        <source>These words are in other languages: %1.</source>
        <translation>ఈ మాటలు వేరే భాషల్లో ఉన్నాయి: %1.</translation>
    </message>
    <message>
        <source>Translated by the model %1, which can be wrong. Only the words above count:</source>
        <translation>మోడల్ %1 చేసిన అనువాదం, ఇది తప్పు కావచ్చు. పైన ఉన్న మాటలే ప్రమాణం:</translation>
    </message>
    <message>
        <source>The words above say that something is not the case or must not be done: check that this translation says the same.</source>
        <translation>ఒక విషయం అలా కాదని లేదా ఒక పని చేయకూడదని పైన ఉన్న మాటలు చెబుతున్నాయి: ఈ అనువాదం కూడా అలాగే చెబుతోందో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it says something other than the words above.</source>
        <translation>మోడల్ అనువాదం చూపలేదు: అది పైన ఉన్న మాటలకు భిన్నంగా చెబుతోంది.</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it was not finished.</source>
        <translation>మోడల్ అనువాదం చూపలేదు: అది పూర్తి కాకముందే ఆగిపోయింది.</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it is not in the language of the question.</source>
        <translation>మోడల్ అనువాదం చూపలేదు: అది ప్రశ్న ఉన్న భాషలో లేదు.</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: its numbers are not those above.</source>
        <translation>మోడల్ అనువాదం చూపలేదు: దానిలోని సంఖ్యలు పైన ఉన్న సంఖ్యలతో సరిపోలడం లేదు.</translation>
    </message>
    <message>
        <source>Missing in it: %1.</source>
        <translation>దానిలో లేనిది: %1.</translation>
    </message>
    <message>
        <source>Only in it: %1.</source>
        <translation>దానిలో మాత్రమే ఉన్నది: %1.</translation>
    </message>
    <message>
        <source>Written by the model. Every sentence was found in the documents.</source>
        <translation>మోడల్ రాసినది. ప్రతి వాక్యం పత్రాల్లో దొరికింది.</translation>
    </message>
    <message>
        <source>This document does not answer that.</source>
        <translation>ఈ పత్రంలో దీనికి జవాబు లేదు.</translation>
    </message>
    <message>
        <source>Check how the name is written, or choose other documents below the question box.</source>
        <translation>పేరు సరిగ్గా రాశారో లేదో చూడండి, లేదా ప్రశ్న రాసే చోటు కింద వేరే పత్రాలను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Ask it in other words, or choose other documents below the question box.</source>
        <translation>దీన్ని వేరే పదాలతో అడగండి, లేదా ప్రశ్న రాసే చోటు కింద వేరే పత్రాలను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Written by the model. Found in the documents: %1 of %2 sentences. The others were struck out.</source>
        <translation>మోడల్ రాసినది. %2 వాక్యాల్లో పత్రాల్లో దొరికినవి: %1. మిగిలినవి కొట్టివేశాం.</translation>
    </message>
    <message>
        <source>Found in a passage other than the one the model named</source>
        <translation>మోడల్ చెప్పిన భాగంలో కాదు, వేరే భాగంలో దొరికింది</translation>
    </message>
    <message>
        <source>This model does not write this language, so the documents are quoted.</source>
        <translation>ఈ మోడల్‌కు ఈ భాషలో రాయడం రాదు, అందుకే పత్రాల్లోని మాటలే ఇచ్చాం.</translation>
    </message>
    <message>
        <source>The passages are too long for the model, so the documents are quoted.</source>
        <translation>భాగాలు మోడల్‌కు చాలా పొడవుగా ఉన్నాయి, అందుకే పత్రాల్లోని మాటలే ఇచ్చాం.</translation>
    </message>
    <message>
        <source>What the model wrote is not in the documents, so they are quoted.</source>
        <translation>మోడల్ రాసినది పత్రాల్లో దొరకలేదు, అందుకే వాటి మాటలే ఇచ్చాం.</translation>
    </message>
    <message>
        <source>The model was stopped, so the documents are quoted.</source>
        <translation>మోడల్‌ను ఆపారు, అందుకే పత్రాల్లోని మాటలే ఇచ్చాం.</translation>
    </message>
    <message>
        <source>These words are already in your language: there is nothing to translate.</source>
        <translation>ఈ మాటలు మీ భాషలోనే ఉన్నాయి: అనువాదం అవసరం లేదు.</translation>
    </message>
    <message>
        <source>This model does not write both languages, so nothing is translated.</source>
        <translation>ఈ మోడల్‌కు రెండు భాషల్లోనూ రాయడం రాదు, అందుకే అనువదించలేదు.</translation>
    </message>
    <message>
        <source>The model was stopped, so nothing is translated.</source>
        <translation>మోడల్‌ను ఆపారు, కాబట్టి ఏదీ అనువాదం కాలేదు.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>పేజీ %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>రూపం</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>థీమ్</translation>
    </message>
</context>
<context>
    <name>AssistantSwitch</name>
    <message>
        <source>Assistants…</source>
        <translation>అసిస్టెంట్లు…</translation>
    </message>
    <message>
        <source>Which assistant answers</source>
        <translation>ఏ అసిస్టెంట్ జవాబివ్వాలి</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>అసిస్టెంట్: %1</translation>
    </message>
</context>
<context>
    <name>AssistantsPage</name>
    <message>
        <source>Assistants</source>
        <translation>అసిస్టెంట్లు</translation>
    </message>
    <message>
        <source>An assistant has its own instructions. Below the question box you choose which one answers.</source>
        <translation>ప్రతి అసిస్టెంట్‌కు దాని సొంత సూచనలు ఉంటాయి. ఏది జవాబివ్వాలో ప్రశ్న రాసే చోటు కింద ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>దిగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>సూచనలు</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>జవాబు ఎక్కడి నుంచి</translation>
    </message>
    <message>
        <source>Use its own settings for choosing words</source>
        <translation>పదాల ఎంపికకు దీని సొంత సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>What to tell it before each conversation, in plain words.</source>
        <translation>ప్రతి సంభాషణకు ముందు దీనికి ఏం చెప్పాలి, సులభమైన మాటల్లో.</translation>
    </message>
    <message>
        <source>%1 (comes with Shakti)</source>
        <translation>%1 (Shakti తో వచ్చింది)</translation>
    </message>
    <message>
        <source>%1 (from a pack)</source>
        <translation>%1 (ప్యాక్ నుంచి)</translation>
    </message>
    <message>
        <source>Follows the instructions on the page “Model and answers”.</source>
        <translation>“మోడల్, జవాబులు” పేజీలోని సూచనల ప్రకారం నడుస్తుంది.</translation>
    </message>
    <message>
        <source>This assistant cannot be changed. Make a copy and change the copy.</source>
        <translation>ఈ అసిస్టెంట్‌ను మార్చలేరు. కాపీ చేసి, ఆ కాపీని మార్చండి.</translation>
    </message>
    <message>
        <source>As chosen in the conversation</source>
        <translation>సంభాషణలో ఎంచుకున్నట్టు</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>కొత్త అసిస్టెంట్</translation>
    </message>
    <message>
        <source>Answer briefly, in plain words.</source>
        <translation>క్లుప్తంగా, సులభమైన మాటల్లో జవాబివ్వండి.</translation>
    </message>
    <message>
        <source>Remove “%1”? Its conversations stay and continue with the general assistant.</source>
        <translation>“%1” తీసివేయాలా? దాని సంభాషణలు ఉంటాయి, సాధారణ అసిస్టెంట్‌తో కొనసాగుతాయి.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ఉంచండి</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>అసిస్టెంట్‌ను దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Export the assistant</source>
        <translation>అసిస్టెంట్‌ను ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>అసిస్టెంట్లు (*.json)</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Not attached</source>
        <translation>జత కాలేదు</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>చదువుతోంది…</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>ప్రశ్నలో పెట్టండి</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>జోడింపు: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 తీసివేయండి</translation>
    </message>
</context>
<context>
    <name>AttachmentChips</name>
    <message>
        <source>Attachment: %1</source>
        <translation>జోడింపు: %1</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Only the beginning is shown here.</source>
        <translation>ఇక్కడ మొదటి భాగం మాత్రమే కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>జోడింపులోని పాఠ్యం</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message>
        <source>This is too long for the model to read at once.</source>
        <translation>మోడల్ ఒకేసారి చదవడానికి ఇది చాలా పొడవుగా ఉంది.</translation>
    </message>
    <message>
        <source>Remove something, or send only the beginning.</source>
        <translation>ఏదైనా తీసివేయండి, లేదా మొదటి భాగం మాత్రమే పంపండి.</translation>
    </message>
    <message>
        <source>%1 tokens; there is room for %2.</source>
        <translation>%1 టోకెన్లు ఉన్నాయి; %2 మాత్రమే పడతాయి.</translation>
    </message>
    <message>
        <source>Remove something, send only the beginning, or add it to a collection and ask there.</source>
        <translation>ఏదైనా తీసివేయండి, మొదటి భాగం మాత్రమే పంపండి, లేదా ఒక సేకరణకు చేర్చి అక్కడ అడగండి.</translation>
    </message>
    <message>
        <source>Send only the beginning</source>
        <translation>మొదటి భాగం మాత్రమే పంపండి</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>సేకరణకు చేర్చండి</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Add to my documents instead</source>
        <translation>బదులుగా నా పత్రాలకు చేర్చండి</translation>
    </message>
    <message>
        <source>An attached file goes with one question. As a document it answers later ones too, with the source.</source>
        <translation>జోడించిన ఫైల్ ఒక ప్రశ్నతోనే వెళ్తుంది. పత్రంగా ఉంటే తర్వాతి ప్రశ్నలకు కూడా మూలంతో జవాబు ఇస్తుంది.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Pasted text</source>
        <translation>అతికించిన పాఠ్యం</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>సుమారు %1 టోకెన్లు</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 టోకెన్లు</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>మొదటి భాగం మాత్రమే</translation>
    </message>
    <message>
        <source>It is too large to attach. Add it to a collection and ask there.</source>
        <translation>జతచేయడానికి ఇది చాలా పెద్దది. దీన్ని ఒక సేకరణకు చేర్చి అక్కడ అడగండి.</translation>
    </message>
    <message>
        <source>It contains scanned pictures, not text. Install Tesseract with its language data, then attach it again.</source>
        <translation>ఇందులో పాఠ్యం లేదు, స్కాన్ చేసిన చిత్రాలు ఉన్నాయి. Tesseract, దాని భాషా డేటాను ఇన్‌స్టాల్ చేసి, మళ్లీ జతచేయండి.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without one and attach that.</source>
        <translation>దీనికి పాస్‌వర్డ్ ఉంది. పాస్‌వర్డ్ లేని కాపీని సేవ్ చేసి దాన్ని జతచేయండి.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>The audit log is complete. Entries: %1</source>
        <translation>ఆడిట్ లాగ్ చెక్కుచెదరకుండా ఉంది. నమోదులు: %1</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>నమోదు %1 ను మార్చారు.</translation>
    </message>
    <message>
        <source>Entries are missing from number %1 on.</source>
        <translation>సంఖ్య %1 నుంచి నమోదులు కనిపించడం లేదు.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>నమోదు %1 దాని ముందున్నదానితో కలవడం లేదు.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from number %1 on.</source>
        <translation>లాగ్ చివరి భాగం లేదు, సంఖ్య %1 నుంచి.</translation>
    </message>
    <message>
        <source>Entry %1 was added from outside.</source>
        <translation>నమోదు %1 బయటి నుంచి చేరింది.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that the code on paper stands for.</source>
        <translation>నమోదు %1 కాగితంపై కోడ్ సూచించేది కాదు.</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>ఆడిట్ లాగ్</translation>
    </message>
    <message>
        <source>Records who asked, exported, deleted or unlocked something, and when; never what was said. For workplaces that have to show this.</source>
        <translation>ఎవరు ఎప్పుడు అడిగారు, ఎగుమతి చేశారు, తొలగించారు లేదా తెరిచారు అన్నది రాసి ఉంచుతుంది; ఏమి చెప్పారో ఎప్పుడూ రాయదు. దీన్ని చూపించాల్సిన ఆఫీసుల కోసం.</translation>
    </message>
    <message>
        <source>Keep an audit log</source>
        <translation>ఆడిట్ లాగ్ ఉంచండి</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>నమోదులు: %1</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV గా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Code to write down</source>
        <translation>రాసి ఉంచుకునే కోడ్</translation>
    </message>
    <message>
        <source>Code from paper, if you have one</source>
        <translation>కాగితంపై ఉన్న కోడ్, ఉంటే</translation>
    </message>
    <message>
        <source>Code from paper</source>
        <translation>కాగితంపై ఉన్న కోడ్</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>లాగ్ సరిచూడండి</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV గా సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>రాశాం: %1</translation>
    </message>
    <message>
        <source>Write this on paper with today&apos;s date. It will show later if entries were cut off the end: %1</source>
        <translation>దీన్ని ఈ రోజు తేదీతో కాగితంపై రాయండి. చివరి నమోదులను కత్తిరించి ఉంటే తర్వాత ఇది చూపిస్తుంది: %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Saving the backup…</source>
        <translation>బ్యాకప్ సేవ్ అవుతోంది…</translation>
    </message>
    <message>
        <source>Shakti makes an encrypted backup on each day of use and keeps the last ten. They are on this disk, so save one on a USB stick or another drive too.</source>
        <translation>Shakti వాడిన ప్రతి రోజూ ఒక బ్యాకప్‌ను ఎన్‌క్రిప్ట్ చేసి ఉంచుతుంది; చివరి పది ఉంటాయి. అవి ఈ డిస్క్‌లోనే ఉంటాయి, కాబట్టి ఒకదాన్ని పెన్‌డ్రైవ్‌లో లేదా వేరే డ్రైవ్‌లో కూడా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>In a backup: your conversations and collections, with the text of the documents, so that they can be asked again. Not in it: the original files, models and settings.</source>
        <translation>బ్యాకప్‌లో ఉండేవి: మీ సంభాషణలు, సేకరణలు, పత్రాల పాఠ్యంతో సహా; అందుకే వాటిని మళ్లీ అడగవచ్చు. అందులో లేనివి: అసలు ఫైళ్లు, మోడళ్లు, సెట్టింగ్‌లు.</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>డేటా ఫోల్డర్: %1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>డేటా ఫోల్డర్ తెరవండి</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ఇప్పుడు బ్యాకప్ చేయండి</translation>
    </message>
    <message>
        <source>Save a backup to…</source>
        <translation>బ్యాకప్ ఇక్కడ సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>చిరునామా కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>దీనికి తిరిగి వెళ్లండి…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>రోజువారీ</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>మీరు చేసింది</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>కొత్త వెర్షన్‌కు ముందు</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>బ్యాకప్ అవుతోంది…</translation>
    </message>
    <message>
        <source>No program could open the folder. Copy the path and open it yourself.</source>
        <translation>ఏ ప్రోగ్రామ్ ఈ ఫోల్డర్‌ను తెరవలేకపోయింది. చిరునామా కాపీ చేసి మీరే తెరవండి.</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? Conversations and collections will be as they were then, and what came later will be missing; the current state is kept as a file. Shakti closes and opens again.</source>
        <translation>ఈ బ్యాకప్‌కు తిరిగి వెళ్లాలా: %1? సంభాషణలు, సేకరణలు అప్పుడు ఉన్నట్టే ఉంటాయి, దాని తర్వాతివి ఉండవు; ఇప్పటి స్థితి ఒక ఫైల్‌గా ఉంటుంది. Shakti మూసుకుని మళ్లీ తెరుచుకుంటుంది.</translation>
    </message>
    <message>
        <source>Make a recovery code too: without it the copy opens on no other computer.</source>
        <translation>రికవరీ కోడ్ కూడా తయారు చేసుకోండి: అది లేకుండా ఈ కాపీ వేరే ఏ కంప్యూటర్‌లోనూ తెరుచుకోదు.</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>బ్యాకప్ అయింది: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>ఫోల్డర్: %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>చివరి బ్యాకప్: %1</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>ఇంకా ఏ బ్యాకప్ లేదు.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>చిరునామా కాపీ అయింది.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>బ్యాకప్‌ను తిరిగి తీసుకురండి</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>The model is loading. You can continue in the meantime.</source>
        <translation>మోడల్ లోడ్ అవుతోంది. ఈలోగా మీరు కొనసాగవచ్చు.</translation>
    </message>
    <message>
        <source>Choose what to start with</source>
        <translation>దేనితో మొదలుపెట్టాలో ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Add your documents…</source>
        <translation>మీ పత్రాలు చేర్చండి…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ఫోల్డర్ చేర్చండి…</translation>
    </message>
    <message>
        <source>You can ask them at once. They stay on this computer.</source>
        <translation>వెంటనే వాటిలో అడగవచ్చు. అవి ఈ కంప్యూటర్‌లోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Or begin without your own documents</source>
        <translation>లేదా మీ పత్రాలు లేకుండా మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Add a larger model…</source>
        <translation>పెద్ద మోడల్ చేర్చండి…</translation>
    </message>
    <message>
        <source>The model is ready: %1</source>
        <translation>మోడల్ సిద్ధంగా ఉంది: %1</translation>
    </message>
    <message>
        <source>It is small and knows only English: good for trying things out, but not for facts. Answers from documents do not need it; they are quoted in all four languages.</source>
        <translation>ఇది చిన్నది, దీనికి ఇంగ్లీషు మాత్రమే వచ్చు: ప్రయత్నించి చూడడానికి సరిపోతుంది, సమాచారానికి నమ్మలేం. పత్రాల నుంచి జవాబివ్వడానికి ఇది అవసరం లేదు; ఆ జవాబులు నాలుగు భాషల్లోనూ పత్రాల మాటల్లోనే వస్తాయి.</translation>
    </message>
    <message>
        <source>Answers from documents do not need it; they are quoted in all four languages.</source>
        <translation>పత్రాల నుంచి జవాబివ్వడానికి ఇది అవసరం లేదు; ఆ జవాబులు నాలుగు భాషల్లోనూ పత్రాల మాటల్లోనే వస్తాయి.</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>పత్రాలు లేకుండా</translation>
    </message>
    <message>
        <source>Talk freely with the model. You can add documents at any time.</source>
        <translation>మోడల్‌తో స్వేచ్ఛగా మాట్లాడండి. పత్రాలను ఎప్పుడైనా చేర్చవచ్చు.</translation>
    </message>
</context>
<context>
    <name>BranchArrows</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>%2లో %1వ రూపం</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>ముందటి రూపం</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>తర్వాతి రూపం</translation>
    </message>
</context>
<context>
    <name>CandidatePopup</name>
    <message>
        <source>Suggested words</source>
        <translation>సూచించిన పదాలు</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Stopped. What has been downloaded is kept; the next download continues from there.</source>
        <translation>ఆపారు. ఇప్పటివరకు వచ్చినది అలాగే ఉంది: తర్వాతి డౌన్‌లోడ్ అక్కడి నుంచే కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>%1 parameters, a file of about %2, %3 of memory</source>
        <translation>%1 పారామీటర్లు, సుమారు %2 ఫైల్, %3 మెమరీ</translation>
    </message>
    <message>
        <source>too large for this computer</source>
        <translation>ఈ కంప్యూటర్‌కు చాలా పెద్దది</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>డౌన్‌లోడ్ చేయండి</translation>
    </message>
    <message>
        <source>Comes from %1. Shakti checks the file when it arrives.</source>
        <translation>%1 నుంచి వస్తుంది. వచ్చాక Shakti ఫైల్‌ను సరిచూస్తుంది.</translation>
    </message>
    <message>
        <source>Its maker asks you to agree to terms first: %1. Get the file there and import it above.</source>
        <translation>దీన్ని తయారు చేసినవారు ముందుగా షరతులకు ఒప్పుకోమని అడుగుతారు: %1. ఫైల్‌ను అక్కడ తీసుకుని పైన దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Get it on any computer from %1, bring it on a USB stick and import it above.</source>
        <translation>ఏ కంప్యూటర్‌లోనైనా %1 నుంచి తీసుకుని, పెన్‌డ్రైవ్‌లో తెచ్చి పైన దిగుమతి చేయండి.</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Models you can get</source>
        <translation>మీరు తెచ్చుకోగల మోడళ్లు</translation>
    </message>
    <message>
        <source>Shakti runs models of the Llama family. It downloads only what it can check, and only while the network is on (below). Bring others on a USB stick.</source>
        <translation>Shakti లో Llama కుటుంబానికి చెందిన మోడళ్లు నడుస్తాయి. సరిచూడగలిగిన వాటినే, అదీ నెట్‌వర్క్ ఆన్‌లో ఉన్నప్పుడే (కింద) డౌన్‌లోడ్ చేస్తుంది. మిగతావాటిని పెన్‌డ్రైవ్‌లో తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>First turn on the network, below.</source>
        <translation>ముందుగా కింద నెట్‌వర్క్ ఆన్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>Copy the code</source>
        <translation>కోడ్‌ను కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>కాపీ అయింది</translation>
    </message>
</context>
<context>
    <name>CollectionSwitch</name>
    <message>
        <source>No documents</source>
        <translation>పత్రాలు లేకుండా</translation>
    </message>
    <message>
        <source>written by the model</source>
        <translation>మోడల్ రాసినది</translation>
    </message>
    <message>
        <source>Where answers come from</source>
        <translation>జవాబులు ఎక్కడి నుంచి వస్తాయి</translation>
    </message>
    <message>
        <source>Answers come from: %1</source>
        <translation>జవాబులు ఇక్కడి నుంచి వస్తాయి: %1</translation>
    </message>
    <message>
        <source>Next question only to: %1</source>
        <translation>తర్వాతి ప్రశ్న దీనిలో మాత్రమే: %1</translation>
    </message>
    <message>
        <source>Ask the whole collection</source>
        <translation>మొత్తం సేకరణలో అడగండి</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ఫోల్డర్ చేర్చండి…</translation>
    </message>
    <message>
        <source>In the words of the documents</source>
        <translation>పత్రాల్లోని మాటల్లోనే</translation>
    </message>
    <message>
        <source>Written by the model from the documents, each sentence checked</source>
        <translation>పత్రాల నుంచి మోడల్ రాసినది, ప్రతి వాక్యం తనిఖీ చేసినది</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>పత్రాలు చేర్చండి…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>సేకరణలు…</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>1 document</source>
        <translation>1 పత్రం</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 పత్రాలు</translation>
    </message>
    <message>
        <source>Pack, version %1</source>
        <translation>ప్యాక్, వెర్షన్ %1</translation>
    </message>
    <message>
        <source>Sample pack, version %1: its contents are made up</source>
        <translation>నమూనా ప్యాక్, వెర్షన్ %1: ఇందులోని విషయాలు కల్పితం</translation>
    </message>
    <message>
        <source>Checked when it was installed. Signed with the key %1</source>
        <translation>ఇన్‌స్టాల్ చేసినప్పుడు తనిఖీ అయింది. %1 కీతో సంతకం చేశారు</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>తయారీ: %1</translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>Collections</source>
        <translation>సేకరణలు</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>సేకరణ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>పత్రాలు</translation>
    </message>
    <message>
        <source>Search these documents by name</source>
        <translation>ఈ పత్రాలను పేరుతో వెతకండి</translation>
    </message>
    <message>
        <source>Ask this collection</source>
        <translation>ఈ సేకరణలో అడగండి</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>ప్యాక్ ఇన్‌స్టాల్ చేయండి…</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>పేరు, తర్వాత Enter</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>పత్రాలు చేర్చండి…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ఫోల్డర్ చేర్చండి…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>కొత్త సేకరణ…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>పత్రాలు తీసివేయండి</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>మొత్తం సేకరణ తీసివేయండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Nothing by that name was found.</source>
        <translation>ఆ పేరుతో ఏమీ దొరకలేదు.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>ఇంకా పత్రాలు లేవు.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>ఇంకా సేకరణలు లేవు.</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>ఈ పత్రంలోనే అడగండి</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ఫైల్ తెరవండి</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>ఈ పత్రాన్ని తీసివేయండి</translation>
    </message>
    <message>
        <source>Remove “%1” from the collection? The file stays where it is.</source>
        <translation>సేకరణ నుంచి “%1” తీసివేయాలా? ఫైల్ ఉన్న చోటే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Remove %1 documents from the collection? The files stay where they are.</source>
        <translation>సేకరణ నుంచి %1 పత్రాలు తీసివేయాలా? ఫైళ్లు ఉన్న చోటే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Remove “%1” with all its documents? The files stay where they are.</source>
        <translation>“%1” సేకరణను అన్ని పత్రాలతో సహా తీసివేయాలా? ఫైళ్లు ఉన్న చోటే ఉంటాయి.</translation>
    </message>
</context>
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
        <source>how the model runs</source>
        <translation>మోడల్ ఎలా నడవాలి</translation>
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
        <source>remember only this many of the latest tokens, and the instructions: limits the memory</source>
        <translation>ఇటీవలి ఇన్ని టోకెన్లు, సూచనలు మాత్రమే గుర్తుంచుకోండి: దీంతో మెమరీ పరిమితిలో ఉంటుంది</translation>
    </message>
    <message>
        <source>keep a conversation&apos;s memory in 8 bits: half the size, a little less exact</source>
        <translation>సంభాషణ మెమరీని 8 బిట్లలో ఉంచండి: సగం పరిమాణం, కచ్చితత్వం కొద్దిగా తక్కువ</translation>
    </message>
    <message>
        <source>An assistant that answers from this computer alone.</source>
        <translation>ఈ కంప్యూటర్‌లో మాత్రమే పనిచేసి జవాబిచ్చే అసిస్టెంట్.</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>వెర్షన్ చూపించి ముగించండి</translation>
    </message>
    <message>
        <source>check that everything works on this computer</source>
        <translation>ఈ కంప్యూటర్‌లో అన్నీ పనిచేస్తున్నాయో లేదో చూడండి</translation>
    </message>
    <message>
        <source>ask one question and get the answer</source>
        <translation>ఒక ప్రశ్న అడగండి, జవాబు పొందండి</translation>
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
        <translation>అత్యధిక అవకాశం ఉన్న K టోకెన్లలో ఎంచుకోండి; 0 అంటే ఆఫ్</translation>
    </message>
    <message>
        <source>choose among tokens that make up this probability; 1 is off</source>
        <translation>మొత్తం అవకాశం ఇంత అయ్యే టోకెన్లలో ఎంచుకోండి; 1 అంటే ఆఫ్</translation>
    </message>
    <message>
        <source>leave out tokens below this share of the likeliest; 0 is off</source>
        <translation>అత్యధిక అవకాశం ఉన్న టోకెన్‌తో పోలిస్తే ఈ వంతు కంటే తక్కువున్నవి వదిలేయండి; 0 అంటే ఆఫ్</translation>
    </message>
    <message>
        <source>repeat less of what was just said; 1 is off</source>
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
        <translation>ఈ పాఠ్యానికి ముందే జవాబు ముగించండి; ఎన్నిసార్లైనా ఇవ్వవచ్చు</translation>
    </message>
    <message>
        <source>do not guess ahead from the prompt: the same answer, at another speed</source>
        <translation>ప్రాంప్ట్ నుంచి ముందుగా ఊహించవద్దు: జవాబు అదే, వేగం మాత్రమే వేరు</translation>
    </message>
    <message>
        <source>list, import, convert, verify or remove models</source>
        <translation>మోడళ్ల జాబితా చూడండి, దిగుమతి చేయండి, మార్చండి, సరిచూడండి లేదా తీసివేయండి</translation>
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
        <source>%1 needs --collection</source>
        <translation>%1 తో పాటు --collection ఇవ్వాలి</translation>
    </message>
    <message>
        <source>a question is missing</source>
        <translation>ప్రశ్న లేదు</translation>
    </message>
    <message>
        <source>either --assistant or --collection</source>
        <translation>--assistant లేదా --collection, ఒకటి మాత్రమే</translation>
    </message>
    <message>
        <source>either --batch or --conversation</source>
        <translation>--batch లేదా --conversation, ఒకటి మాత్రమే</translation>
    </message>
    <message>
        <source>a file is attached to a question to the model, not to documents</source>
        <translation>ఫైల్‌ను మోడల్‌కు వేసే ప్రశ్నకే జతచేస్తారు, పత్రాలకు వేసే ప్రశ్నకు కాదు</translation>
    </message>
    <message>
        <source>the installed models</source>
        <translation>ఇన్‌స్టాల్ చేసిన మోడళ్లు</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>ప్రతి కమాండ్‌కూ ఉన్న ఎంపికలు</translation>
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
        <translation>ఇన్‌స్టాల్ చేసిన మోడల్‌ను తీసివేయండి</translation>
    </message>
    <message>
        <source>the model&apos;s ID</source>
        <translation>మోడల్ ID</translation>
    </message>
    <message>
        <source>write a model again with packed weights</source>
        <translation>మోడల్‌ను ప్యాక్ చేసిన వెయిట్లతో మళ్లీ రాయండి</translation>
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
        <translation>ఒక్కో వెయిట్‌కు బిట్లు; ఇవ్వకపోతే ప్యాక్ చేసిన వెయిట్లు అలాగే ఉంటాయి</translation>
    </message>
    <message>
        <source>how many weights share a scale</source>
        <translation>ఎన్ని వెయిట్లు ఒకే స్కేల్‌ను పంచుకుంటాయి</translation>
    </message>
    <message>
        <source>There is no display here, so the assistant opens in the terminal.</source>
        <translation>ఇక్కడ డిస్‌ప్లే లేదు, అందుకే అసిస్టెంట్ టెర్మినల్‌లో తెరుచుకుంటోంది.</translation>
    </message>
    <message>
        <source>models you can get, and where</source>
        <translation>ఏ మోడళ్లు దొరుకుతాయి, ఎక్కడ</translation>
    </message>
    <message>
        <source>measure how fast a model is on this computer</source>
        <translation>మోడల్ ఈ కంప్యూటర్‌లో ఎంత వేగమో కొలవండి</translation>
    </message>
    <message>
        <source>answer with this model from now on</source>
        <translation>ఇకపై ఈ మోడల్‌తో జవాబివ్వండి</translation>
    </message>
    <message>
        <source>download a model from the catalogue and install it</source>
        <translation>జాబితాలోని మోడల్‌ను డౌన్‌లోడ్ చేసి ఇన్‌స్టాల్ చేయండి</translation>
    </message>
    <message>
        <source>its name (see: shakti model catalogue)</source>
        <translation>దాని పేరు (చూడండి: shakti model catalogue)</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>సరిగ్గా లేదు: %1</translation>
    </message>
    <message>
        <source>%1 GB of memory</source>
        <translation>%1 GB మెమరీ</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>డౌన్‌లోడ్ చేయవచ్చు</translation>
    </message>
    <message>
        <source>From now on answers come from: %1</source>
        <translation>ఇకపై జవాబులు దీని నుంచి వస్తాయి: %1</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>ఇన్‌స్టాల్ అయింది: %1</translation>
    </message>
    <message>
        <source>reads %1, writes %2 tokens a second; loads in %3 s</source>
        <translation>సెకనుకు %1 టోకెన్లు చదువుతుంది, %2 రాస్తుంది; %3 సెకన్లలో లోడ్ అవుతుంది</translation>
    </message>
    <message>
        <source>keep and check a log of who did what when</source>
        <translation>ఎవరు ఎప్పుడు ఏం చేశారో లాగ్ ఉంచండి, సరిచూడండి</translation>
    </message>
    <message>
        <source>record from now on what kind of thing is done, never what is said</source>
        <translation>ఇకపై ఎలాంటి పని జరిగిందో నమోదు చేయండి, ఏం చెప్పారో ఎప్పుడూ కాదు</translation>
    </message>
    <message>
        <source>record nothing more; what was recorded stays</source>
        <translation>ఇక ఏదీ నమోదు చేయవద్దు; నమోదైనది అలాగే ఉంటుంది</translation>
    </message>
    <message>
        <source>whether the audit log is on, and how many entries it has</source>
        <translation>ఆడిట్ లాగ్ ఆన్‌లో ఉందా, అందులో ఎన్ని నమోదులు ఉన్నాయి</translation>
    </message>
    <message>
        <source>the entries of the log</source>
        <translation>లాగ్‌లోని నమోదులు</translation>
    </message>
    <message>
        <source>check that no entry was changed, removed or moved</source>
        <translation>ఏ నమోదునూ మార్చలేదని, తీసివేయలేదని, జరపలేదని సరిచూడండి</translation>
    </message>
    <message>
        <source>write the log as a CSV file for a spreadsheet</source>
        <translation>లాగ్‌ను స్ప్రెడ్‌షీట్ కోసం CSV ఫైల్‌గా రాయండి</translation>
    </message>
    <message>
        <source>a code to write on paper, which shows later if the log was cut</source>
        <translation>కాగితంపై రాసుకునే కోడ్; లాగ్‌ను కత్తిరిస్తే తర్వాత తెలుస్తుంది</translation>
    </message>
    <message>
        <source>only the last N entries</source>
        <translation>చివరి N నమోదులు మాత్రమే</translation>
    </message>
    <message>
        <source>a code from paper, to compare with</source>
        <translation>పోల్చడానికి కాగితంపై ఉన్న కోడ్</translation>
    </message>
    <message>
        <source>the file to write; one of that name is replaced</source>
        <translation>రాయాల్సిన ఫైల్; అదే పేరుతో ఉంటే దాని స్థానంలో వస్తుంది</translation>
    </message>
    <message>
        <source>The audit log is on.</source>
        <translation>ఆడిట్ లాగ్ ఆన్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>The audit log is off.</source>
        <translation>ఆడిట్ లాగ్ ఆఫ్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>నమోదులు: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>రాశాం: %1</translation>
    </message>
    <message>
        <source>Rounding error: %1</source>
        <translation>రౌండింగ్ తేడా: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>సరిగ్గా ఉంది: %1</translation>
    </message>
    <message>
        <source>%1 tokens a second here</source>
        <translation>ఇక్కడ సెకనుకు %1 టోకెన్లు</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ఇంకా కొలవలేదు</translation>
    </message>
    <message>
        <source>documents that answers are taken from</source>
        <translation>జవాబులు తీసుకునే పత్రాలు</translation>
    </message>
    <message>
        <source>add files or folders to a collection</source>
        <translation>సేకరణకు ఫైళ్లు లేదా ఫోల్డర్లు చేర్చండి</translation>
    </message>
    <message>
        <source>the collection&apos;s name; without it, the one in use, or one named after the folder</source>
        <translation>సేకరణ పేరు; లేకపోతే ఇప్పుడు అడుగుతున్న సేకరణ, లేదా ఫోల్డర్ పేరుతో ఉన్న సేకరణ</translation>
    </message>
    <message>
        <source>also remove documents whose files are no longer in the folders</source>
        <translation>ఫోల్డర్లలో ఇప్పుడు ఫైల్ లేని పత్రాలను కూడా తీసివేయండి</translation>
    </message>
    <message>
        <source>a file or a folder</source>
        <translation>ఒక ఫైల్ లేదా ఫోల్డర్</translation>
    </message>
    <message>
        <source>the documents</source>
        <translation>పత్రాలు</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>సేకరణలు</translation>
    </message>
    <message>
        <source>remove documents for good; their files stay</source>
        <translation>పత్రాలను శాశ్వతంగా తీసివేయండి; వాటి ఫైళ్లు అలాగే ఉంటాయి</translation>
    </message>
    <message>
        <source>the document&apos;s name, path or ID</source>
        <translation>పత్రం పేరు, చిరునామా లేదా ID</translation>
    </message>
    <message>
        <source>the whole collection</source>
        <translation>మొత్తం సేకరణ</translation>
    </message>
    <message>
        <source>Added: %1. Unchanged: %2. Not added: %3.</source>
        <translation>చేరినవి: %1. మారనివి: %2. చేరనివి: %3.</translation>
    </message>
    <message>
        <source>Collection: %1.</source>
        <translation>సేకరణ: %1.</translation>
    </message>
    <message>
        <source>Not finished in “%1”: %2. Add them again to go on.</source>
        <translation>“%1” సేకరణలో పూర్తి కానివి: %2. కొనసాగించడానికి మళ్లీ చేర్చండి.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>తీసివేశాం: %1</translation>
    </message>
    <message>
        <source>%1 answers from this computer alone. It can be wrong: check what matters.</source>
        <translation>%1 ఈ కంప్యూటర్‌లో మాత్రమే పనిచేసి జవాబిస్తుంది. తప్పులు ఉండవచ్చు: ముఖ్యమైనవి సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>/new begins a new conversation, /exit ends. Ctrl+C stops an answer.</source>
        <translation>/new కొత్త సంభాషణ మొదలుపెడుతుంది, /exit ముగిస్తుంది. Ctrl+C తో జవాబు ఆగిపోతుంది.</translation>
    </message>
    <message>
        <source>/attach FILE attaches a file to the next question.</source>
        <translation>/attach FILE తర్వాతి ప్రశ్నకు ఫైల్ జతచేస్తుంది.</translation>
    </message>
    <message>
        <source>This model does not list the language of the question, so its answer is probably wrong. Documents are quoted with --collection NAME.</source>
        <translation>ఈ మోడల్ భాషల జాబితాలో ప్రశ్న భాష లేదు, కాబట్టి దాని జవాబు తప్పుగా ఉండే అవకాశం ఎక్కువ. పత్రాల మాటల్లో జవాబు --collection NAME తో వస్తుంది.</translation>
    </message>
    <message>
        <source>measure speed, memory and quality of a model</source>
        <translation>మోడల్ వేగం, మెమరీ, నాణ్యతను కొలవండి</translation>
    </message>
    <message>
        <source>random weights of this architecture instead of a model</source>
        <translation>మోడల్ బదులు ఈ నిర్మాణంలో ర్యాండమ్ వెయిట్లు</translation>
    </message>
    <message>
        <source>keep the file with random weights here for the next time</source>
        <translation>ర్యాండమ్ వెయిట్ల ఫైల్‌ను తర్వాతి సారి కోసం ఇక్కడ ఉంచండి</translation>
    </message>
    <message>
        <source>with --random: measure weights in groups of 64 in memory as well</source>
        <translation>--random తో: మెమరీలో 64 చొప్పున గుంపులుగా ఉన్న వెయిట్లను కూడా కొలవండి</translation>
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
        <source>how well a model predicts a text</source>
        <translation>మోడల్ ఒక పాఠ్యాన్ని ఎంత బాగా ఊహిస్తుంది</translation>
    </message>
    <message>
        <source>with the weights rounded to these bits as well: 4, 8, 16</source>
        <translation>ఈ బిట్లకు రౌండ్ చేసిన వెయిట్లతో కూడా: 4, 8, 16</translation>
    </message>
    <message>
        <source>tokens of a chunk of text</source>
        <translation>పాఠ్యంలో ఒక ముక్కకు టోకెన్లు</translation>
    </message>
    <message>
        <source>read only this many chunks</source>
        <translation>ఇన్ని ముక్కలే చదవండి, అంతకంటే ఎక్కువ వద్దు</translation>
    </message>
    <message>
        <source>how far two engines agree on the same model</source>
        <translation>ఒకే మోడల్‌పై రెండు ఇంజన్ల ఫలితాలు ఎంతవరకు కలుస్తాయి</translation>
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
        <source>a text in UTF-8; else the one that comes with the program</source>
        <translation>UTF-8 లో పాఠ్యం; లేకపోతే ప్రోగ్రామ్‌తో ఉన్నది</translation>
    </message>
    <message>
        <source>compare with this engine; may be given several times</source>
        <translation>ఈ ఇంజన్‌తో పోల్చండి; చాలాసార్లు ఇవ్వవచ్చు</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8</source>
        <translation>%1 UTF-8 లో లేదు</translation>
    </message>
    <message>
        <source>Nothing is deleted yet. With --yes these are deleted for good.</source>
        <translation>ఇంకా ఏదీ తొలగించలేదు. --yes ఇస్తే వీటిని శాశ్వతంగా తొలగిస్తుంది.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>తొలగించారు: %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ఎప్పటికీ</translation>
    </message>
    <message>
        <source>Days kept: %1</source>
        <translation>ఉంచే రోజులు: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>గడువు ముగిసినవి: %1</translation>
    </message>
    <message>
        <source>The clock was set back or far ahead. Check the date of this computer.</source>
        <translation>గడియారాన్ని వెనక్కి లేదా చాలా ముందుకు మార్చారు. ఈ కంప్యూటర్ తేదీని సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>list, show, search, arrange or delete conversations</source>
        <translation>సంభాషణల జాబితా చూడండి, చూపండి, వెతకండి, అమర్చండి లేదా తొలగించండి</translation>
    </message>
    <message>
        <source>the conversations, the last used first</source>
        <translation>అన్ని సంభాషణలు, ఇటీవలిది ముందుగా</translation>
    </message>
    <message>
        <source>only those with this tag</source>
        <translation>ఈ ట్యాగ్ ఉన్నవి మాత్రమే</translation>
    </message>
    <message>
        <source>all messages of a conversation</source>
        <translation>ఒక సంభాషణలోని అన్ని సందేశాలు</translation>
    </message>
    <message>
        <source>search in titles and messages</source>
        <translation>శీర్షికల్లో, సందేశాల్లో వెతకండి</translation>
    </message>
    <message>
        <source>words, or a phrase in quotes</source>
        <translation>పదాలు, లేదా ఉల్లేఖన గుర్తుల మధ్య కలిసి వచ్చే పదాలు</translation>
    </message>
    <message>
        <source>show at most this many</source>
        <translation>గరిష్ఠంగా ఇన్ని చూపండి</translation>
    </message>
    <message>
        <source>delete conversations for good</source>
        <translation>సంభాషణలను శాశ్వతంగా తొలగించండి</translation>
    </message>
    <message>
        <source>give a conversation another title</source>
        <translation>సంభాషణకు వేరే శీర్షిక ఇవ్వండి</translation>
    </message>
    <message>
        <source>the new title</source>
        <translation>కొత్త శీర్షిక</translation>
    </message>
    <message>
        <source>put conversations into a folder; without one, take them out of theirs</source>
        <translation>సంభాషణలను ఫోల్డర్‌లో పెట్టండి; ఫోల్డర్ చెప్పకపోతే దాని నుంచి బయటకు తీయండి</translation>
    </message>
    <message>
        <source>show a conversation above the others</source>
        <translation>సంభాషణను మిగతా వాటి పైన చూపండి</translation>
    </message>
    <message>
        <source>show a conversation in its usual place again</source>
        <translation>సంభాషణను మళ్లీ దాని మామూలు చోట చూపండి</translation>
    </message>
    <message>
        <source>set a conversation&apos;s tags; without any, remove them</source>
        <translation>సంభాషణకు ట్యాగ్‌లు పెట్టండి; ఏదీ ఇవ్వకపోతే ఉన్నవి తీసివేస్తుంది</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ఒక ట్యాగ్</translation>
    </message>
    <message>
        <source>keep a conversation whatever its age</source>
        <translation>సంభాషణ ఎంత పాతదైనా ఉంచండి</translation>
    </message>
    <message>
        <source>let it be deleted by age again</source>
        <translation>పాతదైతే మళ్లీ తొలగించవచ్చు</translation>
    </message>
    <message>
        <source>list, create, rename or remove folders</source>
        <translation>ఫోల్డర్ల జాబితా చూడండి, కొత్తది చేయండి, పేరు మార్చండి లేదా తీసివేయండి</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>సంభాషణలను ఎంత కాలం ఉంచాలి</translation>
    </message>
    <message>
        <source>the conversation&apos;s ID</source>
        <translation>సంభాషణ ID</translation>
    </message>
    <message>
        <source>IDs of conversations</source>
        <translation>సంభాషణల ID</translation>
    </message>
    <message>
        <source>the folder&apos;s name</source>
        <translation>ఫోల్డర్ పేరు</translation>
    </message>
    <message>
        <source>all conversations</source>
        <translation>అన్ని సంభాషణలు</translation>
    </message>
    <message>
        <source>those not used for this many days</source>
        <translation>ఇన్ని రోజులుగా వాడనివి</translation>
    </message>
    <message>
        <source>delete; without it, only show what would be deleted</source>
        <translation>తొలగించండి; ఇది లేకపోతే ఏవి పోతాయో మాత్రమే చూపుతుంది</translation>
    </message>
    <message>
        <source>add a folder</source>
        <translation>ఫోల్డర్ చేర్చండి</translation>
    </message>
    <message>
        <source>give a folder another name</source>
        <translation>ఫోల్డర్ పేరు మార్చండి</translation>
    </message>
    <message>
        <source>remove a folder; its conversations stay</source>
        <translation>ఫోల్డర్‌ను తీసివేయండి; అందులోని సంభాషణలు ఉంటాయి</translation>
    </message>
    <message>
        <source>keep for this many days after the last use</source>
        <translation>చివరిసారి వాడిన తర్వాత ఇన్ని రోజులు ఉంచండి</translation>
    </message>
    <message>
        <source>keep for ever</source>
        <translation>ఎప్పటికీ ఉంచండి</translation>
    </message>
    <message>
        <source>keep a folder as long as everything else</source>
        <translation>ఫోల్డర్‌ను కూడా మిగతావాటిలాగే అంతే కాలం ఉంచండి</translation>
    </message>
    <message>
        <source>only show what would be deleted (this is the default)</source>
        <translation>ఏవి పోతాయో మాత్రమే చూపండి (ఏమీ చెప్పకపోతే ఇదే జరుగుతుంది)</translation>
    </message>
    <message>
        <source>delete what is due, for good</source>
        <translation>గడువు ముగిసిన వాటిని శాశ్వతంగా తొలగించండి</translation>
    </message>
    <message>
        <source>delete although the clock was set back or far ahead</source>
        <translation>గడియారాన్ని వెనక్కి లేదా చాలా ముందుకు మార్చినా తొలగించండి</translation>
    </message>
    <message>
        <source>check, back up or restore conversations</source>
        <translation>సంభాషణలను తనిఖీ చేయండి, బ్యాకప్ చేయండి లేదా తిరిగి తీసుకురండి</translation>
    </message>
    <message>
        <source>look for damage in the database and its backups</source>
        <translation>డేటాబేస్‌లో, దాని బ్యాకప్‌లలో పాడైనది ఉందేమో చూడండి</translation>
    </message>
    <message>
        <source>make a backup now</source>
        <translation>ఇప్పుడే బ్యాకప్ చేయండి</translation>
    </message>
    <message>
        <source>put a copy into this folder too: on a USB stick, say</source>
        <translation>ఈ ఫోల్డర్‌లో కూడా ఒక కాపీ ఉంచండి, ఉదాహరణకు పెన్‌డ్రైవ్‌లో</translation>
    </message>
    <message>
        <source>the backups, the newest first</source>
        <translation>బ్యాకప్‌లు, కొత్తది ముందు</translation>
    </message>
    <message>
        <source>go back to a backup; the present state is kept</source>
        <translation>ఒక బ్యాకప్‌కు తిరిగి వెళ్లండి; ఇప్పటిది కూడా అలాగే ఉంటుంది</translation>
    </message>
    <message>
        <source>which backup; without it, the newest that is intact</source>
        <translation>ఏ బ్యాకప్; చెప్పకపోతే బాగున్న వాటిలో కొత్తది</translation>
    </message>
    <message>
        <source>make the database as small as it can be</source>
        <translation>డేటాబేస్‌ను వీలైనంత చిన్నది చేయండి</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>బాగుంది</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>పాడైంది</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>సంభాషణలు: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>తిరిగి తెచ్చాం: %1</translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>ముందు ఉన్నది ఇక్కడ ఉంచాం: %1</translation>
    </message>
    <message>
        <source>%1 kB before, %2 kB now</source>
        <translation>ముందు %1 kB, ఇప్పుడు %2 kB</translation>
    </message>
    <message>
        <source>write conversations to files, which are not encrypted</source>
        <translation>సంభాషణలను ఫైళ్లలో రాయండి; ఈ ఫైళ్లు ఎన్‌క్రిప్ట్ కావు</translation>
    </message>
    <message>
        <source>the conversations&apos; IDs</source>
        <translation>సంభాషణల ID</translation>
    </message>
    <message>
        <source>only json has everything and can be imported again; without this option, the file&apos;s name decides</source>
        <translation>json లో మాత్రమే అన్నీ ఉంటాయి, దాన్ని మాత్రమే మళ్లీ దిగుమతి చేయవచ్చు; చెప్పకపోతే ఫైల్ పేరు చివరను బట్టి</translation>
    </message>
    <message>
        <source>a file, or a folder with a file for each conversation</source>
        <translation>ఒక ఫైల్, లేదా ప్రతి సంభాషణకు ఒక ఫైల్ ఉండే ఫోల్డర్</translation>
    </message>
    <message>
        <source>also what was asked or answered differently (json always has it)</source>
        <translation>వేరేలా అడిగినవి లేదా జవాబిచ్చినవి కూడా (json లో ఎప్పుడూ ఉంటాయి)</translation>
    </message>
    <message>
        <source>overwrite files of the same name</source>
        <translation>అదే పేరున్న ఫైళ్ల స్థానంలో రాయండి</translation>
    </message>
    <message>
        <source>import conversations from a JSON export or from ChatGPT&apos;s export</source>
        <translation>ఎగుమతి చేసిన JSON ఫైల్ నుంచి లేదా ChatGPT ఇచ్చిన ఫైల్ నుంచి సంభాషణలను దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>a JSON file, or the zip file that ChatGPT sends</source>
        <translation>ఒక JSON ఫైల్, లేదా ChatGPT పంపే zip ఫైల్</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever has them can read them.</source>
        <translation>ఈ ఫైళ్లు ఎన్‌క్రిప్ట్ కాలేదు: ఇవి ఎవరి దగ్గర ఉన్నా వారు చదవగలరు.</translation>
    </message>
    <message>
        <source>find and mask personal data in a text</source>
        <translation>పాఠ్యంలోని వ్యక్తిగత సమాచారాన్ని వెతికి దాచండి</translation>
    </message>
    <message>
        <source>list the personal data in a text</source>
        <translation>పాఠ్యంలోని వ్యక్తిగత సమాచారం జాబితా చూపండి</translation>
    </message>
    <message>
        <source>the text; - reads it from standard input</source>
        <translation>పాఠ్యం; - ఇస్తే స్టాండర్డ్ ఇన్‌పుట్ నుంచి చదువుతుంది</translation>
    </message>
    <message>
        <source>read the text from a file</source>
        <translation>పాఠ్యాన్ని ఫైల్ నుంచి చదవండి</translation>
    </message>
    <message>
        <source>write the text with what was found masked</source>
        <translation>దొరికినదాన్ని దాచి పాఠ్యాన్ని రాయండి</translation>
    </message>
    <message>
        <source>mask personal data before the text is saved and answered</source>
        <translation>పాఠ్యాన్ని సేవ్ చేసి జవాబివ్వడానికి ముందు వ్యక్తిగత సమాచారాన్ని దాచండి</translation>
    </message>
    <message>
        <source>mask personal data in the files; what is saved here stays as it is</source>
        <translation>ఫైళ్లలో వ్యక్తిగత సమాచారాన్ని దాచండి; ఇక్కడ సేవ్ చేసినది అలాగే ఉంటుంది</translation>
    </message>
    <message>
        <source>No personal data found.</source>
        <translation>వ్యక్తిగత సమాచారం ఏదీ దొరకలేదు.</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>దాచినవి: %1</translation>
    </message>
    <message>
        <source>who uses this data folder, and what protects it</source>
        <translation>ఈ డేటా ఫోల్డర్‌ను ఎవరు వాడతారు, దాన్ని ఏది కాపాడుతుంది</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>ప్రొఫైళ్లు</translation>
    </message>
    <message>
        <source>what protects a profile, and its backups</source>
        <translation>ప్రొఫైల్‌ను ఏది కాపాడుతుంది, దాని బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>make a profile with its own key</source>
        <translation>సొంత కీ ఉన్న ప్రొఫైల్ తయారు చేయండి</translation>
    </message>
    <message>
        <source>the name that people see</source>
        <translation>అందరికీ కనిపించే పేరు</translation>
    </message>
    <message>
        <source>what holds the key; without it, the keychain where there is one</source>
        <translation>కీ ఎక్కడ ఉండాలి; చెప్పకపోతే కీచైన్‌లో, అది ఉంటే</translation>
    </message>
    <message>
        <source>give a profile another name</source>
        <translation>ప్రొఫైల్ పేరు మార్చండి</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>ప్రొఫైల్</translation>
    </message>
    <message>
        <source>remove a profile and all its conversations</source>
        <translation>ప్రొఫైల్‌ను, దాని సంభాషణలన్నింటినీ తొలగించండి</translation>
    </message>
    <message>
        <source>yes, remove it for good</source>
        <translation>అవును, శాశ్వతంగా తొలగించండి</translation>
    </message>
    <message>
        <source>set or change the passphrase</source>
        <translation>రహస్య వాక్యం పెట్టండి లేదా మార్చండి</translation>
    </message>
    <message>
        <source>protect the key in another way</source>
        <translation>కీని మరో విధంగా కాపాడండి</translation>
    </message>
    <message>
        <source>what holds the key from now on</source>
        <translation>ఇకపై కీ ఎక్కడ ఉండాలి</translation>
    </message>
    <message>
        <source>the new passphrase in this file (also: SHAKTI_NEW_PASSPHRASE)</source>
        <translation>కొత్త రహస్య వాక్యం ఈ ఫైల్‌లో ఉంది (లేదా: SHAKTI_NEW_PASSPHRASE)</translation>
    </message>
    <message>
        <source>encrypt everything again with another key</source>
        <translation>అన్నింటినీ కొత్త కీతో మళ్లీ ఎన్‌క్రిప్ట్ చేయండి</translation>
    </message>
    <message>
        <source>make a recovery code, which is shown only once</source>
        <translation>రికవరీ కోడ్ తయారు చేయండి, ఈ ఒక్కసారే కనిపిస్తుంది</translation>
    </message>
    <message>
        <source>check that a profile opens</source>
        <translation>ప్రొఫైల్ తెరుచుకుంటుందో చూడండి</translation>
    </message>
    <message>
        <source>There is no recovery code. Make one: shakti profile recovery-code</source>
        <translation>రికవరీ కోడ్ లేదు. ఒకటి తయారు చేయండి: shakti profile recovery-code</translation>
    </message>
    <message>
        <source>There is an older database here that is not encrypted: %1</source>
        <translation>ఇక్కడ పాత డేటాబేస్ ఎన్‌క్రిప్ట్ కాకుండా ఉంది: %1</translation>
    </message>
    <message>
        <source>Encrypted. The key is in this computer&apos;s keychain: whoever is logged in as you can open it.</source>
        <translation>ఎన్‌క్రిప్ట్ అయింది. కీ ఈ కంప్యూటర్ కీచైన్‌లో ఉంది: మీ పేరుతో లాగిన్ అయినవారు దీన్ని తెరవగలరు.</translation>
    </message>
    <message>
        <source>Encrypted. Only your passphrase opens it, or the recovery code.</source>
        <translation>ఎన్‌క్రిప్ట్ అయింది. మీ రహస్య వాక్యం లేదా రికవరీ కోడ్ మాత్రమే దీన్ని తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>Encrypted, but the key is in a file beside it: whoever can read your files can open it. A passphrase protects it better: shakti profile passphrase</source>
        <translation>ఎన్‌క్రిప్ట్ అయింది, కానీ కీ పక్కనే ఒక ఫైల్‌లో ఉంది: మీ ఫైళ్లు చదవగలిగేవారు దీన్ని తెరవగలరు. రహస్య వాక్యం ఇంకా బాగా కాపాడుతుంది: shakti profile passphrase</translation>
    </message>
    <message>
        <source>The key to it is still in the keychain. Without its files it opens nothing.</source>
        <translation>దీని కీ ఇంకా కీచైన్‌లో ఉంది. దీని ఫైళ్లు లేకుండా అది దేనినీ తెరవదు.</translation>
    </message>
    <message>
        <source>Encrypted with a new key.</source>
        <translation>కొత్త కీతో ఎన్‌క్రిప్ట్ అయింది.</translation>
    </message>
    <message>
        <source>It opens: %1</source>
        <translation>తెరుచుకుంటుంది: %1</translation>
    </message>
    <message>
        <source>Recovery code, shown only once: %1
Write it on paper and keep it away from this computer.</source>
        <translation>రికవరీ కోడ్, ఈ ఒక్కసారే కనిపిస్తుంది: %1
దీన్ని కాగితంపై రాసి ఈ కంప్యూటర్‌కు దూరంగా ఉంచండి.</translation>
    </message>
    <message>
        <source>whose conversations (see: shakti profile list)</source>
        <translation>ఎవరి సంభాషణలు (చూడండి: shakti profile list)</translation>
    </message>
    <message>
        <source>passphrase or recovery code in this file (also: SHAKTI_PASSPHRASE)</source>
        <translation>రహస్య వాక్యం లేదా రికవరీ కోడ్ ఈ ఫైల్‌లో ఉంది (లేదా: SHAKTI_PASSPHRASE)</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>రహస్య వాక్యం లేదా రికవరీ కోడ్: </translation>
    </message>
    <message>
        <source>This computer asks for the password of its keychain, in a window of its own.</source>
        <translation>ఈ కంప్యూటర్ వేరే విండోలో తన కీచైన్ పాస్‌వర్డ్‌ను అడుగుతోంది.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>కొత్త రహస్య వాక్యం: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>అదే మరోసారి: </translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>రెండూ వేరుగా ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Your recovery code no longer works: the program ended before the new one was shown. Make a new one: shakti profile recovery-code</source>
        <translation>మీ రికవరీ కోడ్ ఇక పనిచేయదు: కొత్తది చూపించేలోపే ప్రోగ్రామ్ ఆగిపోయింది. కొత్తది తయారు చేయండి: shakti profile recovery-code</translation>
    </message>
    <message>
        <source>find the passages that answer a question</source>
        <translation>ప్రశ్నకు జవాబిచ్చే భాగాలను వెతకండి</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>ప్రశ్న</translation>
    </message>
    <message>
        <source>the collection&apos;s name</source>
        <translation>సేకరణ పేరు</translation>
    </message>
    <message>
        <source>at most this many passages; without it, 10</source>
        <translation>గరిష్ఠంగా ఇన్ని భాగాలు; ఇవ్వకపోతే 10</translation>
    </message>
    <message>
        <source>answer in the words of this collection&apos;s documents</source>
        <translation>ఈ సేకరణలోని పత్రాల మాటల్లోనే జవాబివ్వండి</translation>
    </message>
    <message>
        <source>The words that the search uses are being read again; this happens only once.</source>
        <translation>వెతకడానికి వాడే పదాలను కొత్తగా చదువుతోంది; ఇది ఒక్కసారే జరుగుతుంది.</translation>
    </message>
    <message>
        <source>Passages that are not in the index yet are being indexed.</source>
        <translation>ఇంకా సూచికలో లేని భాగాలను చేరుస్తున్నాం.</translation>
    </message>
    <message>
        <source>either a question or --batch</source>
        <translation>ప్రశ్న లేదా --batch, రెండింటిలో ఒకటే</translation>
    </message>
    <message>
        <source>a file of questions, one JSON object per line: {&quot;id&quot;, &quot;question&quot;}; - reads standard input</source>
        <translation>ప్రశ్నల ఫైల్, ఒక్కో వరుసలో ఒక JSON ఆబ్జెక్ట్: {&quot;id&quot;, &quot;question&quot;}; - ఇస్తే స్టాండర్డ్ ఇన్‌పుట్ నుంచి చదువుతుంది</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>వరుస %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ఏమీ దొరకలేదు.</translation>
    </message>
    <message>
        <source>with --collection: quote the documents (default), or let the model write and check each sentence by them</source>
        <translation>--collection తో: పత్రాల్లోని మాటలే ఇవ్వండి (మామూలుగా ఇదే), లేదా మోడల్ రాస్తే ప్రతి వాక్యాన్ని పత్రాలతో సరిచూడండి</translation>
    </message>
    <message>
        <source>with --collection: translate a quotation that is in another language</source>
        <translation>--collection తో: వేరే భాషలో ఉన్న ఉల్లేఖనాన్ని అనువదించండి</translation>
    </message>
    <message>
        <source>documents with their index in one signed file</source>
        <translation>పత్రాలు, వాటి సూచిక, సంతకం చేసిన ఒకే ఫైల్‌లో</translation>
    </message>
    <message>
        <source>the pack&apos;s file</source>
        <translation>ప్యాక్ ఫైల్</translation>
    </message>
    <message>
        <source>make a key to sign packs with</source>
        <translation>ప్యాక్‌లపై సంతకం చేసే కీ తయారు చేయండి</translation>
    </message>
    <message>
        <source>the new private key; the public one goes beside it</source>
        <translation>కొత్త ప్రైవేట్ కీ; పబ్లిక్ కీ దాని పక్కన ఉంటుంది</translation>
    </message>
    <message>
        <source>make and sign a pack from a folder with a pack.json</source>
        <translation>pack.json ఉన్న ఫోల్డర్‌తో ప్యాక్ తయారు చేసి సంతకం చేయండి</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>your private key</source>
        <translation>మీ ప్రైవేట్ కీ</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <translation>ఆ పేరుతో ఫైల్ ఉంటే దాని స్థానంలో రాయండి</translation>
    </message>
    <message>
        <source>what is in a pack, and who signed it</source>
        <translation>ప్యాక్‌లో ఏముంది, ఎవరు సంతకం చేశారు</translation>
    </message>
    <message>
        <source>check that a pack is complete and signed by somebody you know</source>
        <translation>ప్యాక్ పూర్తిగా ఉందా, తెలిసినవారి సంతకం ఉందా చూడండి</translation>
    </message>
    <message>
        <source>install a pack, or a newer version of it</source>
        <translation>ప్యాక్ లేదా దాని కొత్త వెర్షన్ ఇన్‌స్టాల్ చేయండి</translation>
    </message>
    <message>
        <source>also a version that is not newer</source>
        <translation>కొత్తది కాని వెర్షన్‌ను కూడా</translation>
    </message>
    <message>
        <source>the installed packs</source>
        <translation>ఇన్‌స్టాల్ అయిన ప్యాక్‌లు</translation>
    </message>
    <message>
        <source>remove a pack and its collection for good</source>
        <translation>ప్యాక్‌ను, దాని సేకరణను శాశ్వతంగా తొలగించండి</translation>
    </message>
    <message>
        <source>the pack&apos;s ID or name</source>
        <translation>ప్యాక్ ID లేదా పేరు</translation>
    </message>
    <message>
        <source>accept a pack whose signer has this fingerprint</source>
        <translation>ఈ ఫింగర్‌ప్రింట్ ఉన్నవారి ప్యాక్ తీసుకోండి</translation>
    </message>
    <message>
        <source>accept a pack whose signer has this public key</source>
        <translation>ఈ పబ్లిక్ కీ ఉన్నవారి ప్యాక్ తీసుకోండి</translation>
    </message>
    <message>
        <source>Private key: %1 (keep it to yourself)
Public key: %2
Fingerprint: %3</source>
        <translation>ప్రైవేట్ కీ: %1 (ఎవరికీ ఇవ్వకండి)
పబ్లిక్ కీ: %2
ఫింగర్‌ప్రింట్: %3</translation>
    </message>
    <message>
        <source>Other users of this computer can read your private key: %1
Make it yours alone (chmod 600).</source>
        <translation>ఈ కంప్యూటర్ వాడే ఇతరులు కూడా మీ ప్రైవేట్ కీని చదవగలరు: %1
చదివే అనుమతి మీకు మాత్రమే ఉంచండి (chmod 600).</translation>
    </message>
    <message>
        <source>The pack is complete, and its signer is known.</source>
        <translation>ప్యాక్ పూర్తిగా ఉంది, సంతకం చేసినవారు తెలిసినవారే.</translation>
    </message>
    <message>
        <source>Installed as the collection %1.</source>
        <translation>ఇన్‌స్టాల్ అయింది, సేకరణ: %1.</translation>
    </message>
    <message>
        <source>Upgraded, in the collection %1.</source>
        <translation>కొత్త వెర్షన్ ఇన్‌స్టాల్ అయింది, సేకరణ: %1.</translation>
    </message>
    <message>
        <source>This version is installed already, as the collection %1.</source>
        <translation>ఈ వెర్షన్ ఇప్పటికే ఇన్‌స్టాల్ అయి ఉంది, సేకరణ: %1.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>తయారు చేసినవారు: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>లైసెన్స్: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>పత్రాలు: %1</translation>
    </message>
    <message>
        <source>Signed with the key: %1</source>
        <translation>సంతకం చేసిన కీ: %1</translation>
    </message>
    <message>
        <source>keep a collection in step with folders; without any, list them</source>
        <translation>సేకరణను ఫోల్డర్ల ప్రకారం తాజాగా ఉంచండి; ఏదీ ఇవ్వకపోతే వాటి జాబితా</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ఒక ఫోల్డర్</translation>
    </message>
    <message>
        <source>stop watching a folder; its documents stay</source>
        <translation>ఫోల్డర్‌ను గమనించడం ఆపండి; దానిలోని పత్రాలు ఉంటాయి</translation>
    </message>
    <message>
        <source>read again what has changed in watched folders</source>
        <translation>గమనిస్తున్న ఫోల్డర్లలో మారినవాటిని మళ్లీ చదవండి</translation>
    </message>
    <message>
        <source>No longer watched: %1. The documents stay.</source>
        <translation>ఇకపై గమనించదు: %1. పత్రాలు అలాగే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Read: %1. Unchanged: %2. Removed: %3. Not added: %4. Still being written: %5.</source>
        <translation>చదివినవి: %1. మారనివి: %2. తీసివేసినవి: %3. చేరనివి: %4. ఇంకా రాయడం పూర్తి కానివి: %5.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Its documents stay as they were. Connect the drive.</source>
        <translation>ఫోల్డర్ %1 కనిపించడం లేదు. దానిలోని పత్రాలు ముందులాగే ఉన్నాయి. డ్రైవ్‌ను కనెక్ట్ చేయండి.</translation>
    </message>
    <message>
        <source>A part of the folder %1 cannot be opened. The documents from there stay as they were.</source>
        <translation>ఫోల్డర్ %1 లో కొంత భాగం తెరుచుకోవడం లేదు. అక్కడి పత్రాలు ముందులాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>write Hindi, Kannada or Telugu with Latin letters</source>
        <translation>ఇంగ్లీషు అక్షరాలతో హిందీ, కన్నడ లేదా తెలుగు రాయండి</translation>
    </message>
    <message>
        <source>words in Latin letters; without them, lines from standard input</source>
        <translation>ఇంగ్లీషు అక్షరాల్లో పదాలు; ఇవ్వకపోతే స్టాండర్డ్ ఇన్‌పుట్‌లోని వరుసలు</translation>
    </message>
    <message>
        <source>the language that is written</source>
        <translation>రాసే భాష</translation>
    </message>
    <message>
        <source>named instructions to choose from</source>
        <translation>పేరు ఉన్న సూచనలు, ఎంచుకోవడానికి</translation>
    </message>
    <message>
        <source>all assistants</source>
        <translation>అన్ని అసిస్టెంట్లు</translation>
    </message>
    <message>
        <source>the assistant&apos;s name or ID</source>
        <translation>అసిస్టెంట్ పేరు లేదా ID</translation>
    </message>
    <message>
        <source>one assistant with its instructions</source>
        <translation>ఒక అసిస్టెంట్, దాని సూచనలతో</translation>
    </message>
    <message>
        <source>make an assistant</source>
        <translation>అసిస్టెంట్‌ను తయారు చేయండి</translation>
    </message>
    <message>
        <source>the assistant&apos;s name</source>
        <translation>అసిస్టెంట్ పేరు</translation>
    </message>
    <message>
        <source>begin with what this one has</source>
        <translation>దీనిలో ఉన్నదానితో మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>change one of your own assistants</source>
        <translation>మీరు చేసిన అసిస్టెంట్‌ను మార్చండి</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>వేరే పేరు</translation>
    </message>
    <message>
        <source>remove one of your own assistants</source>
        <translation>మీరు చేసిన అసిస్టెంట్‌ను తీసివేయండి</translation>
    </message>
    <message>
        <source>write an assistant to a file</source>
        <translation>అసిస్టెంట్‌ను ఫైల్‌లో రాయండి</translation>
    </message>
    <message>
        <source>a file that does not exist yet</source>
        <translation>ఇంకా లేని ఫైల్</translation>
    </message>
    <message>
        <source>take an assistant from a file</source>
        <translation>ఫైల్ నుంచి అసిస్టెంట్‌ను తీసుకోండి</translation>
    </message>
    <message>
        <source>an assistant&apos;s file</source>
        <translation>అసిస్టెంట్ ఫైల్</translation>
    </message>
    <message>
        <source>which assistant answers (see: shakti assistant list)</source>
        <translation>ఏ అసిస్టెంట్ జవాబివ్వాలి (చూడండి: shakti assistant list)</translation>
    </message>
    <message>
        <source>one that has a collection answers in the words of its documents</source>
        <translation>సొంత సేకరణ ఉన్న అసిస్టెంట్ ఆ సేకరణలోని పత్రాల మాటల్లోనే జవాబిస్తుంది</translation>
    </message>
    <message>
        <source>what to tell it before each conversation; - reads it from standard input</source>
        <translation>ప్రతి సంభాషణకు ముందు దీనికి ఏం చెప్పాలి; - ఇస్తే స్టాండర్డ్ ఇన్‌పుట్ నుంచి చదువుతుంది</translation>
    </message>
    <message>
        <source>the collection the window switches to with it; empty for none</source>
        <translation>దీనితో విండో వెళ్లే సేకరణ; ఖాళీగా ఉంటే ఏదీ లేదు</translation>
    </message>
    <message>
        <source>choose words by the settings, not by values of its own</source>
        <translation>పదాలను సొంత విలువలతో కాక, సెట్టింగ్‌ల ప్రకారం ఎంచుకోండి</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 పరిధి బయట ఉంది</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>సేకరణ: %1</translation>
    </message>
    <message>
        <source>show, change or reset settings</source>
        <translation>సెట్టింగ్‌లు చూపండి, మార్చండి లేదా మునుపటిలా చేయండి</translation>
    </message>
    <message>
        <source>all settings in force</source>
        <translation>ఇప్పుడు అమలులో ఉన్న అన్ని సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>change one setting</source>
        <translation>ఒక సెట్టింగ్ మార్చండి</translation>
    </message>
    <message>
        <source>the setting&apos;s name, as `settings show` shows it</source>
        <translation>సెట్టింగ్ పేరు, `settings show` లో ఉన్నట్టు</translation>
    </message>
    <message>
        <source>its value; null means as on this computer, or new each time</source>
        <translation>దాని విలువ; null అంటే కంప్యూటర్ ప్రకారం, లేదా ప్రతిసారీ కొత్తది</translation>
    </message>
    <message>
        <source>go back to the usual value of one setting, or of all</source>
        <translation>ఒక సెట్టింగ్‌ను లేదా అన్నిటినీ మామూలు విలువకు తీసుకురండి</translation>
    </message>
    <message>
        <source>version, computer, counts and last errors, for whoever helps; never contents</source>
        <translation>వెర్షన్, కంప్యూటర్, లెక్కలు, ఇటీవలి లోపాలు, సహాయం చేసేవారి కోసం; లోపలి విషయం ఎప్పుడూ ఉండదు</translation>
    </message>
    <message>
        <source>%1 is not a valid value for %2</source>
        <translation>%2 కు %1 సరైన విలువ కాదు</translation>
    </message>
    <message>
        <source>whether Shakti may use the internet (off unless turned on), and what it was used for</source>
        <translation>Shakti ఇంటర్నెట్ వాడవచ్చా (ఆన్ చేయకపోతే ఆఫ్), దేనికి వాడింది</translation>
    </message>
    <message>
        <source>let models be downloaded when somebody asks for it</source>
        <translation>ఎవరైనా అడిగినప్పుడు మోడళ్లను డౌన్‌లోడ్ చేయనివ్వండి</translation>
    </message>
    <message>
        <source>request nothing from the internet</source>
        <translation>ఇంటర్నెట్ నుంచి ఏదీ అడగవద్దు</translation>
    </message>
    <message>
        <source>whether it is on</source>
        <translation>ఆన్‌లో ఉందా</translation>
    </message>
    <message>
        <source>everything ever requested from the internet</source>
        <translation>ఇంటర్నెట్ నుంచి ఇప్పటివరకు అడిగినవన్నీ</translation>
    </message>
    <message>
        <source>clear the list</source>
        <translation>జాబితా ఖాళీ చేయండి</translation>
    </message>
    <message>
        <source>The network is on: models can be downloaded.</source>
        <translation>నెట్‌వర్క్ ఆన్‌లో ఉంది: మోడళ్లను డౌన్‌లోడ్ చేయవచ్చు.</translation>
    </message>
    <message>
        <source>The network is off: nothing is requested from the internet.</source>
        <translation>నెట్‌వర్క్ ఆఫ్‌లో ఉంది: ఇంటర్నెట్ నుంచి ఏదీ అడగదు.</translation>
    </message>
    <message>
        <source>Nothing has ever been requested from the internet.</source>
        <translation>ఇంటర్నెట్ నుంచి ఇప్పటివరకు ఏదీ అడగలేదు.</translation>
    </message>
    <message>
        <source>The list is cleared.</source>
        <translation>జాబితా ఖాళీ అయింది.</translation>
    </message>
    <message>
        <source>a file whose text the model gets with the question; may be given several times</source>
        <translation>ప్రశ్నతో పాటు మోడల్‌కు పాఠ్యం అందే ఫైల్; చాలాసార్లు ఇవ్వవచ్చు</translation>
    </message>
    <message>
        <source>choose language, appearance and first documents; without options it asks</source>
        <translation>భాష, రూపం, మొదటి పత్రాలను ఎంచుకోండి; ఎంపికలు ఇవ్వకపోతే అడుగుతుంది</translation>
    </message>
    <message>
        <source>the language of window and terminal</source>
        <translation>విండో, టెర్మినల్ భాష</translation>
    </message>
    <message>
        <source>how the window looks</source>
        <translation>విండో ఎలా కనిపించాలి</translation>
    </message>
    <message>
        <source>whose documents answer the first questions; an empty name for none</source>
        <translation>మొదటి ప్రశ్నలకు ఏ సేకరణలోని పత్రాలు జవాబివ్వాలి; ఏదీ వద్దంటే ఖాళీ పేరు</translation>
    </message>
    <message>
        <source>choose nothing, and do not ask again</source>
        <translation>ఏదీ ఎంచుకోవద్దు, మళ్లీ అడగవద్దు</translation>
    </message>
    <message>
        <source>questions that a pack&apos;s documents can answer</source>
        <translation>ప్యాక్‌లోని పత్రాలు జవాబివ్వగల ప్రశ్నలు</translation>
    </message>
    <message>
        <source>the language of the questions; without it, that of the settings</source>
        <translation>ప్రశ్నల భాష; ఇవ్వకపోతే సెట్టింగ్‌ల భాష</translation>
    </message>
    <message>
        <source>--skip cannot be combined with another choice</source>
        <translation>--skip తో మరేదీ ఎంచుకోలేరు</translation>
    </message>
    <message>
        <source>nothing is chosen: name an option, or use a terminal</source>
        <translation>ఏదీ ఎంచుకోలేదు: ఒక ఎంపిక ఇవ్వండి, లేదా టెర్మినల్ వాడండి</translation>
    </message>
    <message>
        <source>no documents</source>
        <translation>పత్రాలు లేకుండా</translation>
    </message>
    <message>
        <source>Ready. Answers come from: %1
Everything is kept in %2</source>
        <translation>సిద్ధంగా ఉంది. జవాబులు ఇక్కడి నుంచి వస్తాయి: %1
అన్నీ ఇక్కడ ఉన్నాయి: %2</translation>
    </message>
    <message>
        <source>Shakti answers from this computer alone; nothing that you type leaves it. From documents it answers in their own words. It can be wrong: read the source. It is not a doctor, a lawyer or a bank adviser.</source>
        <translation>Shakti ఈ కంప్యూటర్ నుంచి మాత్రమే జవాబిస్తుంది; మీరు రాసేది ఏదీ ఇక్కడి నుంచి బయటకు వెళ్లదు. పత్రాల నుంచి వాటి మాటల్లోనే జవాబిస్తుంది. ఇది తప్పు చెప్పవచ్చు: మూలాన్ని చదవండి. ఇది డాక్టర్ కాదు, లాయర్ కాదు, బ్యాంకు సలహాదారు కాదు.</translation>
    </message>
    <message>
        <source>Everything is kept in %1, encrypted.</source>
        <translation>అన్నీ ఎన్‌క్రిప్ట్ అయి ఇక్కడ ఉన్నాయి: %1.</translation>
    </message>
    <message>
        <source>The key is in a file beside it: whoever can read your files can read it.</source>
        <translation>కీ దాని పక్కనే ఒక ఫైల్‌లో ఉంది: మీ ఫైళ్లు చదవగలిగేవారు దీన్నీ చదవగలరు.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds the key.</source>
        <translation>కీ ఈ కంప్యూటర్ కీచైన్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>Set a passphrase now? y for yes, Enter for no: </source>
        <translation>ఇప్పుడు రహస్య వాక్యం పెట్టాలా? అవును అంటే y, వద్దు అంటే Enter: </translation>
    </message>
    <message>
        <source>Appearance of the window:</source>
        <translation>విండో రూపం:</translation>
    </message>
    <message>
        <source>Which documents should answer first?</source>
        <translation>ముందుగా ఏ పత్రాలు జవాబివ్వాలి?</translation>
    </message>
    <message>
        <source>There are no suggested questions for this collection.</source>
        <translation>ఈ సేకరణకు సూచించిన ప్రశ్నలు లేవు.</translation>
    </message>
    <message>
        <source>nothing was given</source>
        <translation>ఏమీ ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>కమాండ్‌తో పాటు రాయండి</translation>
    </message>
    <message>
        <source>options</source>
        <translation>ఎంపికలు</translation>
    </message>
    <message>
        <source>argument %1: %2</source>
        <translation>%1 లో: %2</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>దీని తర్వాత ఒక విలువ ఇవ్వాలి</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>దీని తర్వాత కనీసం ఒక విలువ ఇవ్వాలి</translation>
    </message>
    <message>
        <source>expected %1 arguments</source>
        <translation>దీని తర్వాత %1 విలువలు ఇవ్వాలి</translation>
    </message>
    <message>
        <source>invalid choice: %1 (choose from %2)</source>
        <translation>%1 కుదరదు (వీటి నుంచి ఎంచుకోండి: %2)</translation>
    </message>
    <message>
        <source>invalid int value: %1</source>
        <translation>%1 పూర్ణ సంఖ్య కాదు</translation>
    </message>
    <message>
        <source>invalid float value: %1</source>
        <translation>%1 సంఖ్య కాదు</translation>
    </message>
    <message>
        <source>ignored explicit argument %1</source>
        <translation>దీనితో పాటు %1 ఇవ్వకూడదు</translation>
    </message>
    <message>
        <source>not allowed with argument %1</source>
        <translation>%1 తో పాటు ఇవ్వకూడదు</translation>
    </message>
    <message>
        <source>ambiguous option: %1 could match %2</source>
        <translation>%1 స్పష్టంగా లేదు: అది %2 కావచ్చు</translation>
    </message>
    <message>
        <source>unrecognized arguments: %1</source>
        <translation>అర్థం కాలేదు: %1</translation>
    </message>
    <message>
        <source>the following arguments are required: %1</source>
        <translation>ఇవి తప్పక ఇవ్వాలి: %1</translation>
    </message>
    <message>
        <source>one of the arguments %1 is required</source>
        <translation>వీటిలో ఒకటి తప్పక ఇవ్వాలి: %1</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>ఇలా రాయండి: </translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>ఈ సహాయం చూపించి ముగించండి</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>%1 లేదా అంతకంటే పెద్ద సంఖ్య</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 నుంచి %2 వరకు ఉన్న సంఖ్య</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>మీరు ఏం చేయాలనుకుంటున్నారు?</translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a conversation</source>
        <translation>చేయాల్సింది లేదా సంభాషణ పేరు రాయండి</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>మీరు చేయగలిగినవి</translation>
    </message>
    <message>
        <source>Nothing by that name was found.</source>
        <translation>ఆ పేరుతో ఏమీ దొరకలేదు.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>సంభాషణ</translation>
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
        <source>Ask these documents</source>
        <translation>ఈ పత్రాల్లో అడగండి</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ప్రశ్న</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>పంపడానికి Enter, కొత్త వరుసకు Shift+Enter నొక్కండి</translation>
    </message>
    <message>
        <source>Question being edited</source>
        <translation>మారుస్తున్న ప్రశ్న</translation>
    </message>
    <message>
        <source>Editing the question</source>
        <translation>ప్రశ్నను మారుస్తున్నారు</translation>
    </message>
    <message>
        <source>It is asked again; the old answer is kept.</source>
        <translation>దీన్ని మళ్లీ అడుగుతుంది; పాత జవాబు అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ఫైల్ జతచేయండి</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>మార్పును రద్దు చేయండి</translation>
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
    <name>Confirm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>ఉన్నట్టే ఉంచండి</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2లో %1 టోకెన్లు</translation>
    </message>
    <message>
        <source>What the model can read at once</source>
        <translation>మోడల్ ఒకేసారి చదవగలిగినంత</translation>
    </message>
    <message>
        <source>%1 % of what the model can read at once</source>
        <translation>మోడల్ ఒకేసారి చదవగలిగేదానిలో %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The model can read only so much at once. Earlier messages no longer fit: a line marks where.</source>
        <translation>మోడల్ ఒకేసారి ఇంత మాత్రమే చదవగలదు. ముందటి సందేశాలకు ఇక చోటు లేదు: ఎక్కడి వరకో ఒక గీత చూపిస్తుంది.</translation>
    </message>
    <message>
        <source>The model can read only so much at once. This is how much the conversation and your question take.</source>
        <translation>మోడల్ ఒకేసారి ఇంత మాత్రమే చదవగలదు. ఈ సంభాషణ, మీ ప్రశ్న ఇంత చోటు తీసుకుంటాయి.</translation>
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
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>పిన్ తీసివేయండి</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>పిన్ చేయండి</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>ఇక్కడికి తరలించండి</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ట్యాగ్‌లు…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>ఈ సంభాషణలో వెతకండి</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>ఏ ఫోల్డర్‌లోనూ కాదు</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>కొత్త ఫోల్డర్…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Folder, open</source>
        <translation>ఫోల్డర్, తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>Folder, closed</source>
        <translation>ఫోల్డర్, మూసి ఉంది</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>పిన్ చేసినవి</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>ఫోల్డర్లు</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ఖాళీగా ఉంది</translation>
    </message>
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
    <name>ConversationRows</name>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
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
    <name>DiagnosticsPage</name>
    <message>
        <source>Check this program</source>
        <translation>ప్రోగ్రామ్‌ను సరిచూడండి</translation>
    </message>
    <message>
        <source>Details for whoever helps you</source>
        <translation>సహాయం చేసేవారికి వివరాలు</translation>
    </message>
    <message>
        <source>Recent errors</source>
        <translation>ఇటీవలి లోపాలు</translation>
    </message>
    <message>
        <source>Tests what Shakti needs on this computer. Your conversations are not touched.</source>
        <translation>ఈ కంప్యూటర్‌లో Shakti కి కావలసినవి పనిచేస్తున్నాయో చూస్తుంది. మీ సంభాషణలను తాకదు.</translation>
    </message>
    <message>
        <source>Version, computer, model and counts. Nothing that was typed, no names of people or documents.</source>
        <translation>వెర్షన్, కంప్యూటర్, మోడల్, లెక్కలు. రాసినది ఏదీ ఉండదు, మనుషుల లేదా పత్రాల పేర్లు ఉండవు.</translation>
    </message>
    <message>
        <source>From the log, which never holds what was typed or answered.</source>
        <translation>లాగ్ నుంచి; అందులో ప్రశ్నలు, జవాబులు ఎప్పుడూ ఉండవు.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ఏవీ లేవు.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>కాపీ అయింది. సందేశంలో అతికించండి.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>వివరాలు కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>లాగ్ ఫోల్డర్ తెరవండి</translation>
    </message>
    <message>
        <source>Results of the check</source>
        <translation>పరిశీలన ఫలితాలు</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>పరిశీలన ఆపారు.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed. Copy the details for whoever helps you.</source>
        <translation>
            <numerusform>%n పరిశీలన విఫలమైంది. సహాయం చేసేవారి కోసం వివరాలు కాపీ చేయండి.</numerusform>
            <numerusform>%n పరిశీలనలు విఫలమయ్యాయి. సహాయం చేసేవారి కోసం వివరాలు కాపీ చేయండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>అన్నీ సరిగ్గా పనిచేస్తున్నాయి.</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: విఫలం</translation>
    </message>
    <message>
        <source>Letters of all four languages</source>
        <translation>నాలుగు భాషల అక్షరాలు</translation>
    </message>
    <message>
        <source>Writing and reading files</source>
        <translation>ఫైళ్లు రాయడం, చదవడం</translation>
    </message>
    <message>
        <source>Encrypted storage and search</source>
        <translation>ఎన్‌క్రిప్ట్ చేసి ఉంచడం, వెతకడం</translation>
    </message>
    <message>
        <source>Reading a document</source>
        <translation>పత్రం చదవడం</translation>
    </message>
    <message>
        <source>Fast computing</source>
        <translation>వేగంగా లెక్కించడం</translation>
    </message>
    <message>
        <source>The model&apos;s files</source>
        <translation>మోడల్ ఫైళ్లు</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>It is locked with a password. Save a copy without one and add that.</source>
        <translation>దీనికి పాస్‌వర్డ్ ఉంది. పాస్‌వర్డ్ లేని కాపీని సేవ్ చేసి దాన్ని చేర్చండి.</translation>
    </message>
    <message>
        <source>The file is damaged. Get a fresh copy of it.</source>
        <translation>ఫైల్ పాడైంది. దాని కొత్త కాపీ తీసుకోండి.</translation>
    </message>
    <message>
        <source>It is too large. Split it into smaller files.</source>
        <translation>ఇది చాలా పెద్దది. చిన్న ఫైళ్లుగా విడదీయండి.</translation>
    </message>
    <message>
        <source>It contains no readable text.</source>
        <translation>ఇందులో చదవగలిగే పాఠ్యం లేదు.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>ఇది ఖాళీగా ఉంది.</translation>
    </message>
    <message>
        <source>It contains scanned pictures, not text. Install Tesseract with its language data, then add it again.</source>
        <translation>ఇందులో పాఠ్యం లేదు, స్కాన్ చేసిన చిత్రాలు ఉన్నాయి. Tesseract, దాని భాషా డేటాను ఇన్‌స్టాల్ చేసి, మళ్లీ చేర్చండి.</translation>
    </message>
    <message>
        <source>The file is not there. Check that the drive is connected.</source>
        <translation>ఫైల్ అక్కడ లేదు. డ్రైవ్ కనెక్ట్ అయి ఉందో లేదో సరిచూడండి.</translation>
    </message>
    <message>
        <source>You do not have permission to read this file, or the drive has a fault.</source>
        <translation>ఈ ఫైల్ చదవడానికి మీకు అనుమతి లేదు, లేదా డ్రైవ్‌లో లోపం ఉంది.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX or text.</source>
        <translation>ఈ రకం ఫైల్‌ను చదవలేం. దీన్ని PDF, DOCX లేదా సాదా పాఠ్యంగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Other files are packed in it. Unpack it, then add what is in it.</source>
        <translation>ఇందులో పలు ఫైళ్లు కలిపి ప్యాక్ చేసి ఉన్నాయి. ముందు అన్‌జిప్ చేసి, తర్వాత లోపలి ఫైళ్లను చేర్చండి.</translation>
    </message>
    <message>
        <source>It is a picture, not text. Put it into a PDF: its text is read where Tesseract is installed.</source>
        <translation>ఇది చిత్రం, పాఠ్యం కాదు. దీన్ని PDF లో పెట్టండి: Tesseract ఇన్‌స్టాల్ చేసి ఉంటే ఇందులోని పాఠ్యాన్ని చదవవచ్చు.</translation>
    </message>
    <message>
        <source>It is in an older format. Open it in Microsoft Office or LibreOffice and save it as DOCX.</source>
        <translation>ఇది పాత ఫార్మాట్‌లో ఉంది. దీన్ని Microsoft Office లేదా LibreOffice లో తెరిచి DOCX గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>This kind of sheet cannot be read. Open it in Excel or LibreOffice and save it as XLSX.</source>
        <translation>ఈ రకం షీట్‌ను చదవలేం. దీన్ని Excel లేదా LibreOffice లో తెరిచి XLSX గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>These slides cannot be read. Save them as PPTX or PDF and add that.</source>
        <translation>ఈ స్లైడ్‌లను చదవలేం. వాటిని PPTX లేదా PDF గా సేవ్ చేసి చేర్చండి.</translation>
    </message>
    <message>
        <source>Reading took too long. Split it into smaller files.</source>
        <translation>చదవడానికి చాలా సమయం పట్టింది. చిన్న ఫైళ్లుగా విడదీయండి.</translation>
    </message>
    <message>
        <source>Its text is for an old font such as Kruti Dev or Nudi, not in Unicode. Convert it to Unicode first.</source>
        <translation>దీని పాఠ్యం Unicode లో లేదు, Kruti Dev లేదా Nudi వంటి పాత ఫాంట్‌లో ఉంది. ముందు దీన్ని Unicode లోకి మార్చండి.</translation>
    </message>
    <message>
        <source>Some pages are scanned pictures and were not read.</source>
        <translation>కొన్ని పేజీలు స్కాన్ చేసిన చిత్రాలు, వాటిని చదవలేదు.</translation>
    </message>
    <message>
        <source>Read from pictures: some letters may be wrong.</source>
        <translation>చిత్రాల నుంచి చదివాం: కొన్ని అక్షరాలు తప్పు కావచ్చు.</translation>
    </message>
    <message>
        <source>Some of it is written for an old font and cannot be found.</source>
        <translation>ఇందులో కొంత భాగం పాత ఫాంట్‌లో ఉంది, వెతికితే దొరకదు.</translation>
    </message>
    <message>
        <source>The PDF gives wrong letters, so little will be found. Add the file it was made from.</source>
        <translation>ఈ PDF తప్పు అక్షరాలు ఇస్తుంది, అందువల్ల ఇందులో తక్కువే దొరుకుతుంది. ఇది ఏ ఫైల్ నుంచి తయారైందో దాన్ని చేర్చండి.</translation>
    </message>
    <message>
        <source>Its letters had to be guessed: check that they look right.</source>
        <translation>దీని అక్షరాలను అంచనాతో చదివాం: సరిగ్గా ఉన్నాయో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>It has hidden text that cannot be seen. That text was not read.</source>
        <translation>ఇందులో కంటికి కనిపించకుండా దాచిన పాఠ్యం ఉంది. ఆ పాఠ్యాన్ని చదవలేదు.</translation>
    </message>
    <message>
        <source>There are other files in it. They were not read: save them and add them too.</source>
        <translation>ఇందులో వేరే ఫైళ్లు ఉన్నాయి. వాటిని చదవలేదు: వాటిని విడిగా సేవ్ చేసి, చేర్చండి.</translation>
    </message>
    <message>
        <source>Some cells have formulas without results. Open it in Excel or LibreOffice, save it and add it again.</source>
        <translation>దీని కొన్ని గడుల్లో ఫార్ములాలు ఉన్నాయి, కానీ వాటి ఫలితాలు లేవు. దీన్ని Excel లేదా LibreOffice లో తెరిచి సేవ్ చేసి, మళ్లీ చేర్చండి.</translation>
    </message>
    <message>
        <source>The file could not be opened: no program on this computer opens such files.</source>
        <translation>ఫైల్ తెరవలేకపోయాం: ఇలాంటి ఫైల్‌ను తెరిచే ప్రోగ్రామ్ ఈ కంప్యూటర్‌లో లేదు.</translation>
    </message>
    <message>
        <source>The file could not be opened. It may have been moved or removed.</source>
        <translation>ఫైల్ తెరవలేకపోయాం. దాన్ని వేరే చోటికి మార్చి ఉండవచ్చు లేదా తీసివేసి ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>No documents were found there.</source>
        <translation>అక్కడ ఏ పత్రమూ దొరకలేదు.</translation>
    </message>
    <message>
        <source>Left out, because such files are not read: %1.</source>
        <translation>ఇలాంటి ఫైళ్లను చదవలేం కాబట్టి చేర్చలేదు: %1.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>చేరింది</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>మారలేదు</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>మళ్లీ చదివాం</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>చేరలేదు</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>తీసివేశాం</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>ఇంకా రాయడం పూర్తి కాలేదు</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 కావాలి, %2 ఖాళీగా ఉంది</translation>
    </message>
    <message>
        <source>%1 tokens, room for %2</source>
        <translation>టోకెన్‌లు: %1, చోటు: %2</translation>
    </message>
    <message>
        <source>%1 = %2, not in %3</source>
        <translation>%1 = %2, పరిమితి: %3</translation>
    </message>
    <message>
        <source>%1 = %2 is negative</source>
        <translation>%1 = %2 సున్నా కంటే తక్కువ</translation>
    </message>
    <message>
        <source>an empty stop string</source>
        <translation>జవాబు ఆపే పాఠ్యం ఖాళీగా ఉంది</translation>
    </message>
    <message>
        <source>%1 is not installed; installed: %2</source>
        <translation>%1 ఇన్‌స్టాల్ కాలేదు; ఇన్‌స్టాల్ అయినవి: %2</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ఫైల్ కాదు</translation>
    </message>
    <message>
        <source>%1 is neither a GGUF file nor a zip with one</source>
        <translation>%1 GGUF ఫైల్ కాదు, GGUF ఫైల్ ఉన్న zip ఫైల్ కూడా కాదు</translation>
    </message>
    <message>
        <source>%1 holds %2 GGUF files, not one</source>
        <translation>%1: GGUF ఫైళ్లు %2, కావాల్సింది ఒకటి</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1: ఇందులో %2 లేదు</translation>
    </message>
    <message>
        <source>%1 holds numbers that are not finite</source>
        <translation>%1: ఇందులో సంఖ్యలు కాని విలువలు ఉన్నాయి</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, not %3</source>
        <translation>%1: %2 బైట్‌లు ఉన్నాయి, %3 కాదు</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>చదువుతుండగానే మారింది: %1</translation>
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
        <source>Choose one of these: %1</source>
        <translation>వీటిలో ఒకదాన్ని ఎంచుకోండి: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>బ్యాకప్: %1</translation>
    </message>
    <message>
        <source>Wait for: %1</source>
        <translation>ఇంతసేపు ఆగండి: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>ప్రొఫైల్: %1</translation>
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
        <source>Shakti does not have permission to write there. Ask whoever looks after this computer for it, or choose another data folder. What was saved before is unchanged.</source>
        <translation>అక్కడ రాయడానికి Shakti కి అనుమతి లేదు. ఈ కంప్యూటర్ చూసుకునేవారిని అనుమతి అడగండి, లేదా మరో డేటా ఫోల్డర్ ఎంచుకోండి. ఇంతకు ముందు సేవ్ చేసినవి అలాగే ఉన్నాయి.</translation>
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
        <source>The folder with your conversations cannot be found</source>
        <translation>మీ సంభాషణల ఫోల్డర్ కనిపించడం లేదు</translation>
    </message>
    <message>
        <source>Connect the drive again, or put the folder back where it was, and try once more. What you typed is still in the field; nothing that was saved before is changed.</source>
        <translation>డ్రైవ్‌ను మళ్లీ కనెక్ట్ చేయండి, లేదా ఫోల్డర్‌ను ముందున్న చోటే ఉంచి, మళ్లీ ప్రయత్నించండి. మీరు రాసింది అక్కడే ఉంది; ముందు సేవ్ చేసింది ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>డిస్క్‌లో లోపం కనిపిస్తోంది</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start Shakti again. If the message comes back, copy the data folder to another disk and have this one looked at.</source>
        <translation>డ్రైవ్ సరిగ్గా కనెక్ట్ అయి ఉందో చూసి, Shakti ని మళ్లీ తెరవండి. ఈ సందేశం మళ్లీ వస్తే, డేటా ఫోల్డర్‌ను మరో డిస్క్‌లోకి కాపీ చేసి, ఈ డిస్క్‌ను కంప్యూటర్ చూసుకునేవారికి చూపించండి.</translation>
    </message>
    <message>
        <source>Your conversations were saved by a newer version of Shakti</source>
        <translation>మీ సంభాషణలు Shakti కొత్త వెర్షన్‌లో సేవ్ అయ్యాయి</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti to open them. Nothing has been changed or lost.</source>
        <translation>వాటిని తెరవడానికి Shakti తాజా వెర్షన్ ఇన్‌స్టాల్ చేయండి. ఏదీ మారలేదు, ఏదీ పోలేదు.</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations</source>
        <translation>మరో ప్రోగ్రామ్ మీ సంభాషణల ఫైల్‌ను వాడుతోంది</translation>
    </message>
    <message>
        <source>Perhaps a backup or a virus scanner. Wait a minute, then try again.</source>
        <translation>బహుశా బ్యాకప్ లేదా యాంటీవైరస్. ఒక నిమిషం ఆగి, మళ్లీ ప్రయత్నించండి.</translation>
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
        <source>Your conversations are damaged, but there is a backup</source>
        <translation>మీ సంభాషణలు పాడయ్యాయి, కానీ బ్యాకప్ ఉంది</translation>
    </message>
    <message>
        <source>Put the last backup back. The damaged file is kept as it is, in case parts of it can be rescued.</source>
        <translation>చివరి బ్యాకప్‌ను తిరిగి తీసుకురండి. పాడైన ఫైల్ అలాగే ఉంటుంది: దానిలో కొంత భాగం తిరిగి దొరకవచ్చు.</translation>
    </message>
    <message>
        <source>Put the last backup back: run shakti db restore. The damaged file is kept as it is, in case parts of it can be rescued.</source>
        <translation>చివరి బ్యాకప్‌ను తిరిగి తీసుకురండి: shakti db restore నడపండి. పాడైన ఫైల్ అలాగే ఉంటుంది: దానిలో కొంత భాగం తిరిగి దొరకవచ్చు.</translation>
    </message>
    <message>
        <source>The key does not open these conversations</source>
        <translation>ఈ కీ ఈ సంభాషణలను తెరవదు</translation>
    </message>
    <message>
        <source>The file belongs to another profile or was brought here from another computer. It has been left as it is.</source>
        <translation>ఈ ఫైల్ వేరే ప్రొఫైల్‌ది లేదా వేరే కంప్యూటర్ నుంచి తెచ్చినది. దాన్ని ఉన్నట్టే వదిలేశాం.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>రహస్య వాక్యం తప్పు</translation>
    </message>
    <message>
        <source>Try again; look at the keyboard&apos;s language and capital letters. After several wrong tries there is a pause. If you have forgotten it, use the recovery code, if you made one.</source>
        <translation>మళ్లీ ప్రయత్నించండి; కీబోర్డ్ భాష, ఇంగ్లీషు పెద్ద అక్షరాలు సరిగ్గా ఉన్నాయో చూడండి. చాలాసార్లు తప్పితే కొంతసేపు ఆగాలి. మర్చిపోతే, ముందే రికవరీ కోడ్ చేసుకుని ఉంటే దాన్ని వాడండి.</translation>
    </message>
    <message>
        <source>This recovery code does not open the profile</source>
        <translation>ఈ రికవరీ కోడ్ ప్రొఫైల్‌ను తెరవదు</translation>
    </message>
    <message>
        <source>It may belong to another profile, or a newer code has been made since. Look for the latest one.</source>
        <translation>ఇది వేరే ప్రొఫైల్‌ది కావచ్చు, లేదా తర్వాత కొత్త కోడ్ తయారై ఉండవచ్చు. చివరిగా తయారైనదాన్ని వెతకండి.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake</source>
        <translation>రికవరీ కోడ్ రాయడంలో తప్పు ఉంది</translation>
    </message>
    <message>
        <source>Compare each group with your paper and type it again. It has nine groups of four characters.</source>
        <translation>ప్రతి గుంపునూ మీ కాగితంతో పోల్చి మళ్లీ రాయండి. అందులో నాలుగేసి అక్షరాల తొమ్మిది గుంపులు ఉంటాయి.</translation>
    </message>
    <message>
        <source>The passphrase cannot be used</source>
        <translation>ఈ రహస్య వాక్యాన్ని వాడడం కుదరదు</translation>
    </message>
    <message>
        <source>Choose one of at least 8 characters, such as four words that do not belong together, and type it the same way both times.</source>
        <translation>కనీసం 8 అక్షరాలది ఎంచుకోండి, ఉదాహరణకు ఒకదానికొకటి సంబంధం లేని నాలుగు పదాలు, రెండుసార్లూ ఒకేలా రాయండి.</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>చాలాసార్లు తప్పింది</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Nothing has been lost.</source>
        <translation>కాసేపు ఆగి మళ్లీ ప్రయత్నించండి. ఏదీ పోలేదు.</translation>
    </message>
    <message>
        <source>This profile is locked</source>
        <translation>ఈ ప్రొఫైల్ లాక్ అయి ఉంది</translation>
    </message>
    <message>
        <source>Give its passphrase or its recovery code.</source>
        <translation>దీని రహస్య వాక్యం లేదా రికవరీ కోడ్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is not responding</source>
        <translation>ఈ కంప్యూటర్ కీచైన్ స్పందించడం లేదు</translation>
    </message>
    <message>
        <source>Unlock the keychain, or log in again, then start Shakti once more. If that does not help, use the recovery code.</source>
        <translation>కీచైన్ తెరవండి లేదా మళ్లీ లాగిన్ అవ్వండి, తర్వాత Shakti ని మళ్లీ తెరవండి. దానితో కాకపోతే రికవరీ కోడ్ వాడండి.</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>మీ సంభాషణల కీ కనిపించడం లేదు</translation>
    </message>
    <message>
        <source>Enter the recovery code that you wrote down when it was shown. Without it and without the key nobody can read them. Nothing has been changed.</source>
        <translation>రికవరీ కోడ్ కనిపించినప్పుడు మీరు రాసుకున్నదాన్ని ఇక్కడ రాయండి. అదీ, కీ కూడా లేకుండా ఎవరూ సంభాషణలను చదవలేరు. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>The file that protects your key cannot be read</source>
        <translation>మీ కీని కాపాడే ఫైల్‌ను చదవడం కుదరడం లేదు</translation>
    </message>
    <message>
        <source>It has been left as it is. Put back key.json from a copy of your data folder. Without it nobody can read your conversations.</source>
        <translation>దాన్ని ఉన్నట్టే వదిలేశాం. మీ డేటా ఫోల్డర్ కాపీ నుంచి key.json ను తిరిగి పెట్టండి. అది లేకుండా మీ సంభాషణలను ఎవరూ చదవలేరు.</translation>
    </message>
    <message>
        <source>This profile does not exist</source>
        <translation>అలాంటి ప్రొఫైల్ లేదు</translation>
    </message>
    <message>
        <source>Choose another profile, or make a new one.</source>
        <translation>మరో ప్రొఫైల్ ఎంచుకోండి, లేదా కొత్తది తయారు చేయండి.</translation>
    </message>
    <message>
        <source>Look at the names with shakti profile list, or make a new profile.</source>
        <translation>shakti profile list తో పేర్లు చూడండి, లేదా కొత్త ప్రొఫైల్ తయారు చేయండి.</translation>
    </message>
    <message>
        <source>There is already a profile of this name</source>
        <translation>ఈ పేరుతో ప్రొఫైల్ ఇప్పటికే ఉంది</translation>
    </message>
    <message>
        <source>Choose another name. Capital and small letters count as the same.</source>
        <translation>వేరే పేరు ఎంచుకోండి. ఇంగ్లీషు పెద్ద, చిన్న అక్షరాలకు ఇక్కడ తేడా లేదు.</translation>
    </message>
    <message>
        <source>This name cannot be used for a profile</source>
        <translation>ఈ పేరును ప్రొఫైల్‌కు వాడడం కుదరదు</translation>
    </message>
    <message>
        <source>Choose a name of 1 to 60 letters, without line breaks or hidden characters.</source>
        <translation>1 నుంచి 60 అక్షరాల పేరు ఎంచుకోండి; కొత్త వరుసలు, కనిపించని అక్షరాలు ఉండకూడదు.</translation>
    </message>
    <message>
        <source>This backup does not exist</source>
        <translation>అలాంటి బ్యాకప్ లేదు</translation>
    </message>
    <message>
        <source>Choose another one, or make a backup now.</source>
        <translation>మరొకటి ఎంచుకోండి, లేదా ఇప్పుడే బ్యాకప్ చేయండి.</translation>
    </message>
    <message>
        <source>Look at the names with shakti db list, or make a backup now.</source>
        <translation>shakti db list తో పేర్లు చూడండి, లేదా ఇప్పుడే బ్యాకప్ చేయండి.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>బ్యాకప్ పాడైంది</translation>
    </message>
    <message>
        <source>It was not used, and your conversations are unchanged. Choose an older backup.</source>
        <translation>దాన్ని తిరిగి తేలేదు, మీ సంభాషణలు మారలేదు. పాత బ్యాకప్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
        <source>This conversation was not found</source>
        <translation>ఈ సంభాషణ దొరకలేదు</translation>
    </message>
    <message>
        <source>It may have been deleted, or its ID has a typing mistake. Choose another conversation, or begin a new one. See all IDs with shakti conversations list.</source>
        <translation>దీన్ని తొలగించి ఉండవచ్చు, లేదా దీని ID రాయడంలో తప్పు జరిగి ఉండవచ్చు. మరో సంభాషణ ఎంచుకోండి, లేదా కొత్తది మొదలుపెట్టండి. అన్ని ID లను shakti conversations list తో చూడండి.</translation>
    </message>
    <message>
        <source>The ID given: %1</source>
        <translation>ఇచ్చిన ID: %1</translation>
    </message>
    <message>
        <source>It may have been deleted. Choose another conversation, or begin a new one.</source>
        <translation>దీన్ని తొలగించి ఉండవచ్చు. మరో సంభాషణ ఎంచుకోండి, లేదా కొత్తది మొదలుపెట్టండి.</translation>
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
        <source>The name is empty</source>
        <translation>పేరు ఖాళీగా ఉంది</translation>
    </message>
    <message>
        <source>Write a name with at least one letter or digit, then try again.</source>
        <translation>కనీసం ఒక అక్షరం లేదా అంకె ఉన్న పేరు రాసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This folder is no longer there</source>
        <translation>ఈ ఫోల్డర్ ఇప్పుడు లేదు</translation>
    </message>
    <message>
        <source>It may have been removed or renamed. Choose another folder.</source>
        <translation>దాన్ని తీసివేసి ఉండవచ్చు లేదా పేరు మార్చి ఉండవచ్చు. వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is a folder of this name already</source>
        <translation>ఈ పేరుతో ఫోల్డర్ ఇప్పటికే ఉంది</translation>
    </message>
    <message>
        <source>Choose another name, or use the folder that is there.</source>
        <translation>వేరే పేరు ఎంచుకోండి, లేదా ఉన్న ఫోల్డర్‌నే వాడండి.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <translation>ఈ కంప్యూటర్ తేదీ తప్పు కావచ్చు</translation>
    </message>
    <message>
        <source>No old conversations were deleted, because their age cannot be known. Check the date; if it is right, confirm it and then delete them.</source>
        <translation>పాత సంభాషణలు తొలగించలేదు, ఎందుకంటే అవి ఎంత పాతవో తెలియడం లేదు. తేదీ సరిచూసుకోండి; అది సరిగ్గా ఉంటే నిర్ధారించి, తర్వాత తొలగించండి.</translation>
    </message>
    <message>
        <source>The file cannot be written there</source>
        <translation>అక్కడ ఫైల్‌ను రాయడం కుదరదు</translation>
    </message>
    <message>
        <source>The command cannot be understood</source>
        <translation>ఈ కమాండ్ అర్థం కాలేదు</translation>
    </message>
    <message>
        <source>See how it is written with --help.</source>
        <translation>దాన్ని ఎలా రాయాలో --help తో చూడండి.</translation>
    </message>
    <message>
        <source>Nothing new can be saved for now. What was saved before can be read, searched and exported.</source>
        <translation>ప్రస్తుతానికి కొత్తగా ఏదీ సేవ్ కాదు. ఇంతకు ముందు సేవ్ చేసినవి చదవవచ్చు, వెతకవచ్చు, ఎగుమతి చేయవచ్చు.</translation>
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
        <source>Load the model again. If it stops once more, choose another model in the settings. Your questions and answers are saved up to this point.</source>
        <translation>మోడల్‌ను మళ్లీ లోడ్ చేయండి. మళ్లీ ఆగిపోతే, సెట్టింగ్‌లలో వేరే మోడల్ ఎంచుకోండి. ఇప్పటివరకు ఉన్న మీ ప్రశ్నలు, జవాబులు సేవ్ అయ్యాయి.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>ఫైల్ తెరుచుకోవడం లేదు</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read the file, then try again.</source>
        <translation>డ్రైవ్ కనెక్ట్ అయి ఉందో, ఫైల్ చదవడానికి మీకు అనుమతి ఉందో చూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This file contains no conversations that Shakti can read</source>
        <translation>Shakti చదవగల సంభాషణలు ఈ ఫైల్‌లో లేవు</translation>
    </message>
    <message>
        <source>Choose a JSON file that Shakti has exported, or the zip file or conversations.json that ChatGPT sends. Nothing has been imported.</source>
        <translation>Shakti ఎగుమతి చేసిన JSON ఫైల్‌ను, లేదా ChatGPT పంపిన zip ఫైల్‌ను లేదా conversations.json ను ఎంచుకోండి. ఏదీ దిగుమతి కాలేదు.</translation>
    </message>
    <message>
        <source>The file is damaged or was altered</source>
        <translation>ఫైల్ పాడైంది లేదా దాన్ని ఎవరో మార్చారు</translation>
    </message>
    <message>
        <source>Nothing has been imported, and your conversations are unchanged. Export or download the file again, then try once more.</source>
        <translation>ఏదీ దిగుమతి కాలేదు, మీ సంభాషణలు అలాగే ఉన్నాయి. ఫైల్‌ను మళ్లీ ఎగుమతి లేదా డౌన్‌లోడ్ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The file contains more than Shakti can import</source>
        <translation>Shakti దిగుమతి చేయగలిగిన దానికంటే ఎక్కువ ఈ ఫైల్‌లో ఉంది</translation>
    </message>
    <message>
        <source>Nothing has been imported, and your conversations are unchanged. Export fewer conversations at once, then try again.</source>
        <translation>ఏదీ దిగుమతి కాలేదు, మీ సంభాషణలు అలాగే ఉన్నాయి. ఒకసారికి తక్కువ సంభాషణలను ఎగుమతి చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The file was exported by a newer version of Shakti</source>
        <translation>ఈ ఫైల్‌ను Shakti కొత్త వెర్షన్ ఎగుమతి చేసింది</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti to import it. Nothing has been changed.</source>
        <translation>దీన్ని దిగుమతి చేయడానికి Shakti తాజా వెర్షన్ ఇన్‌స్టాల్ చేయండి. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>ఈ పేరుతో ఫైల్ ఇప్పటికే ఉంది</translation>
    </message>
    <message>
        <source>It has been left as it is. Choose another name, or allow it to be overwritten.</source>
        <translation>దాన్ని ఉన్నట్టే వదిలేశాం. వేరే పేరు ఎంచుకోండి, లేదా దాని స్థానంలో రాయడానికి అనుమతి ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The backup cannot be written there</source>
        <translation>బ్యాకప్‌ను అక్కడ రాయడం కుదరడం లేదు</translation>
    </message>
    <message>
        <source>Check that the drive is connected and not write-protected, or choose another folder. The backup on this computer is kept.</source>
        <translation>డ్రైవ్ కనెక్ట్ అయి ఉందా, దానిలో రాయడానికి అడ్డు లేదా చూడండి, లేదా వేరే ఫోల్డర్ ఎంచుకోండి. ఈ కంప్యూటర్‌లోని బ్యాకప్ అలాగే ఉంది.</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>అక్కడ బ్యాకప్‌కు చోటు లేదు</translation>
    </message>
    <message>
        <source>Delete files that you no longer need from that drive, or choose another one. The backup on this computer is kept.</source>
        <translation>ఇక అక్కర్లేని ఫైళ్లను ఆ డ్రైవ్ నుంచి తొలగించండి, లేదా వేరే డ్రైవ్ ఎంచుకోండి. ఈ కంప్యూటర్‌లోని బ్యాకప్ అలాగే ఉంది.</translation>
    </message>
    <message>
        <source>That drive cannot hold a file as large as the backup</source>
        <translation>బ్యాకప్ అంత పెద్ద ఫైల్ ఆ డ్రైవ్‌లో పట్టదు</translation>
    </message>
    <message>
        <source>USB sticks are often set up for smaller files. Choose another drive. The backup on this computer is kept.</source>
        <translation>పెన్‌డ్రైవ్‌లు తరచుగా చిన్న ఫైళ్లనే పట్టగలవు. వేరే డ్రైవ్ ఎంచుకోండి. ఈ కంప్యూటర్‌లోని బ్యాకప్ అలాగే ఉంది.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it, or choose another folder.</source>
        <translation>ఫోల్డర్ ఉందో, అందులో రాయడానికి మీకు అనుమతి ఉందో చూడండి, లేదా వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ఫైల్‌ను చదవలేకపోతున్నాం</translation>
    </message>
    <message>
        <source>Check its name, that the drive is connected and that you may read the file. Then try again.</source>
        <translation>ఫైల్ పేరు సరిగ్గా ఉందా, డ్రైవ్ కనెక్ట్ అయి ఉందా, ఫైల్ చదవడానికి మీకు అనుమతి ఉందా చూడండి. తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>There is no collection of this name</source>
        <translation>ఈ పేరుతో సేకరణ లేదు</translation>
    </message>
    <message>
        <source>Look at the list of collections and check how its name is written.</source>
        <translation>సేకరణల జాబితా చూసి, పేరు సరిగ్గా రాశారో లేదో సరిచూడండి.</translation>
    </message>
    <message>
        <source>More than one collection is shown under this name</source>
        <translation>ఈ పేరుతో ఒకటి కంటే ఎక్కువ సేకరణలు కనిపిస్తున్నాయి</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>ఈ ఫైల్‌ను జతచేయలేం</translation>
    </message>
    <message>
        <source>Nothing was asked. Attach another file, ten at most, or add this one to a collection and ask there.</source>
        <translation>ఏదీ అడగలేదు. వేరే ఫైల్ జతచేయండి (గరిష్ఠంగా పది), లేదా దీన్ని ఒక సేకరణకు చేర్చి అక్కడ అడగండి.</translation>
    </message>
    <message>
        <source>There is a collection of this name already</source>
        <translation>ఈ పేరుతో సేకరణ ఇప్పటికే ఉంది</translation>
    </message>
    <message>
        <source>Choose another name, or add the documents to the collection that is there.</source>
        <translation>వేరే పేరు ఎంచుకోండి, లేదా ఉన్న సేకరణకే పత్రాలను చేర్చండి.</translation>
    </message>
    <message>
        <source>Nothing can be added to this collection</source>
        <translation>ఈ సేకరణకు ఏమీ చేర్చలేరు</translation>
    </message>
    <message>
        <source>It came as a pack, and its answers are the pack&apos;s alone. Add the documents to a collection of your own under another name, such as “My documents”.</source>
        <translation>ఇది ప్యాక్‌గా వచ్చింది, దీని జవాబులు ప్యాక్‌వి మాత్రమే. పత్రాలను వేరే పేరున్న మీ సొంత సేకరణకు చేర్చండి, ఉదాహరణకు “నా పత్రాలు”.</translation>
    </message>
    <message>
        <source>This folder is not being watched</source>
        <translation>ఈ ఫోల్డర్‌ను గమనించడం లేదు</translation>
    </message>
    <message>
        <source>List the collection&apos;s watched folders, and give the path as it stands there.</source>
        <translation>సేకరణలో గమనిస్తున్న ఫోల్డర్ల జాబితా చూసి, అక్కడ ఉన్నట్టే చిరునామా ఇవ్వండి.</translation>
    </message>
    <message>
        <source>There is no folder here to watch</source>
        <translation>గమనించడానికి ఇక్కడ ఫోల్డర్ లేదు</translation>
    </message>
    <message>
        <source>Check the path, and that the drive is connected. Only folders can be watched.</source>
        <translation>చిరునామా సరిచూసి, డ్రైవ్ కనెక్ట్ అయి ఉందో చూడండి. ఫోల్డర్లను మాత్రమే గమనించవచ్చు.</translation>
    </message>
    <message>
        <source>The document is not in the collection</source>
        <translation>ఈ పత్రం సేకరణలో లేదు</translation>
    </message>
    <message>
        <source>It may have been removed. Look at the list of documents and check how its name is written.</source>
        <translation>దాన్ని తీసివేసి ఉండవచ్చు. పత్రాల జాబితా చూసి, పేరు సరిగ్గా రాశారో లేదో సరిచూడండి.</translation>
    </message>
    <message>
        <source>There is no audit log yet</source>
        <translation>ఇంకా ఆడిట్ లాగ్ లేదు</translation>
    </message>
    <message>
        <source>Turn it on first. From then on, what is done is recorded.</source>
        <translation>ముందు దాన్ని ఆన్ చేయండి. ఆ తర్వాత చేసే పనులు నమోదవుతాయి.</translation>
    </message>
    <message>
        <source>Turn it on first: shakti audit on. From then on, what is done is recorded.</source>
        <translation>ముందు దాన్ని ఆన్ చేయండి: shakti audit on. ఆ తర్వాత చేసే పనులు నమోదవుతాయి.</translation>
    </message>
    <message>
        <source>The code from paper was not copied correctly</source>
        <translation>కాగితంపై ఉన్న కోడ్‌ను చూసి సరిగ్గా రాయలేదు</translation>
    </message>
    <message>
        <source>Compare it with the paper letter by letter, then try again. The log was not checked yet.</source>
        <translation>కాగితంతో ఒక్కో అక్షరం పోల్చి, మళ్లీ ప్రయత్నించండి. లాగ్‌ను ఇంకా సరిచూడలేదు.</translation>
    </message>
    <message>
        <source>Something went wrong in Shakti</source>
        <translation>Shakti లో ఏదో పొరపాటు జరిగింది</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, close Shakti and open it again, and tell whoever looks after this computer. What was saved before is unchanged.</source>
        <translation>మళ్లీ ప్రయత్నించండి. ఇంకోసారి ఇలాగే జరిగితే, Shakti ని మూసివేసి మళ్లీ తెరవండి, ఈ కంప్యూటర్ చూసుకునేవారికి చెప్పండి. ఇంతకు ముందు సేవ్ చేసినవి అలాగే ఉన్నాయి.</translation>
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
        <source>This is not a model</source>
        <translation>ఇది మోడల్ కాదు</translation>
    </message>
    <message>
        <source>Choose a model file (its name ends in .gguf) or a model&apos;s folder (config.json is in it). Nothing has been changed.</source>
        <translation>మోడల్ ఫైల్ (దాని పేరు చివర .gguf ఉంటుంది) లేదా మోడల్ ఫోల్డర్ (అందులో config.json ఉంటుంది) ఎంచుకోండి. ఏదీ మారలేదు.</translation>
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
        <source>The model file is not the expected one</source>
        <translation>ఇది ఉండాల్సిన మోడల్ ఫైల్ కాదు</translation>
    </message>
    <message>
        <source>It has been altered, or the copy went wrong, so it is not used. Get the file again from a source you trust, then import it once more.</source>
        <translation>అందులో మార్పులు జరిగాయి, లేదా కాపీ సరిగ్గా కాలేదు, అందుకే దాన్ని వాడడం లేదు. మీరు నమ్మే చోటి నుంచి ఫైల్ మళ్లీ తెచ్చుకుని, ఇంకోసారి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Shakti cannot run this kind of model</source>
        <translation>ఈ రకం మోడల్‌ను Shakti లో నడపడం కుదరదు</translation>
    </message>
    <message>
        <source>Choose a model of the Llama family, such as Shakti. The model in use has not been changed.</source>
        <translation>Shakti లాంటి Llama కుటుంబానికి చెందిన మోడల్ ఎంచుకోండి. ఇప్పుడు వాడుతున్న మోడల్ మారలేదు.</translation>
    </message>
    <message>
        <source>Shakti cannot read this form of the model</source>
        <translation>ఈ రూపంలో ఉన్న మోడల్‌ను చదవడం Shakti కి కుదరదు</translation>
    </message>
    <message>
        <source>Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file&apos;s name.</source>
        <translation>ఇదే మోడల్‌ను Q4_0, Q4_1, Q8_0, F16 లేదా F32 రూపంలో తెచ్చుకోండి: ఈ అక్షరాలు సాధారణంగా ఫైల్ పేరులోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>The model&apos;s description is faulty</source>
        <translation>మోడల్ వివరణ సరిగ్గా లేదు</translation>
    </message>
    <message>
        <source>The file was probably made or converted wrongly. Get it again from its maker, or choose another model.</source>
        <translation>ఫైల్‌ను తయారు చేయడంలో లేదా మార్చడంలో పొరపాటు జరిగి ఉండవచ్చు. తయారు చేసినవారి నుంచి దాన్ని మళ్లీ తెచ్చుకోండి, లేదా మరో మోడల్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary cannot be used</source>
        <translation>మోడల్ పదాల జాబితాను వాడలేకపోతున్నాం</translation>
    </message>
    <message>
        <source>This model is not ready for conversation</source>
        <translation>ఈ మోడల్ సంభాషణకు సిద్ధంగా లేదు</translation>
    </message>
    <message>
        <source>Its chat template is missing or faulty. Choose a model made for conversation: its name often has Chat or Instruct in it.</source>
        <translation>దాని చాట్ టెంప్లేట్ లేదు లేదా తప్పుగా ఉంది. సంభాషణ కోసం తయారు చేసిన మోడల్ ఎంచుకోండి: దాని పేరులో తరచుగా Chat లేదా Instruct ఉంటుంది.</translation>
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
        <source>Tell whoever looks after this computer to set the backend to automatic.</source>
        <translation>ఈ కంప్యూటర్ చూసుకునేవారికి బ్యాకెండ్‌ను ఆటోమేటిక్‌గా పెట్టమని చెప్పండి.</translation>
    </message>
    <message>
        <source>Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.</source>
        <translation>ఎంపికను Shakti కి వదిలేయండి: సెట్టింగ్‌లలో బ్యాకెండ్‌ను ఆటోమేటిక్‌గా పెట్టండి, లేదా --backend ఇవ్వకండి.</translation>
    </message>
    <message>
        <source>What the measurement needs is not installed</source>
        <translation>కొలవడానికి కావలసినది ఇన్‌స్టాల్ కాలేదు</translation>
    </message>
    <message>
        <source>Install the part of this program that measures: pip install &apos;shakti[bench]&apos;. Or measure without comparison: leave out --against.</source>
        <translation>ఈ ప్రోగ్రామ్‌లో కొలవడానికి కావలసిన అదనపు భాగాన్ని ఇన్‌స్టాల్ చేయండి: pip install &apos;shakti[bench]&apos;. లేదా పోల్చకుండా కొలవండి: --against ఇవ్వకండి.</translation>
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
        <source>Give the ID in brackets instead of the name, or rename one of them.</source>
        <translation>పేరుకు బదులు బ్రాకెట్లలో ఉన్న ID ఇవ్వండి, లేదా వాటిలో ఒకదాని పేరు మార్చండి.</translation>
    </message>
    <message>
        <source>Documents cannot be searched on this computer</source>
        <translation>ఈ కంప్యూటర్‌లో పత్రాల్లో వెతకడం కుదరదు</translation>
    </message>
    <message>
        <source>The part of Shakti that compares meanings is missing or does not run here. Install Shakti again; if that does not help, this kind of computer is not supported yet. Your documents are unchanged.</source>
        <translation>అర్థాలను పోల్చే Shakti భాగం లేదు, లేదా ఇక్కడ పనిచేయడం లేదు. Shakti ని మళ్లీ ఇన్‌స్టాల్ చేయండి; దానితో కాకపోతే, ఈ రకం కంప్యూటర్‌లో ఇది ఇంకా నడవదు. మీ పత్రాలు అలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>కారణం: %1</translation>
    </message>
    <message>
        <source>This line of the file is not a question</source>
        <translation>ఫైల్‌లోని ఈ వరుస ప్రశ్న కాదు</translation>
    </message>
    <message>
        <source>Each line has to be one JSON object in UTF-8 with an id and a question: {&quot;id&quot;: 1, &quot;question&quot;: &quot;...&quot;}. Correct it and ask it again; the other lines are answered.</source>
        <translation>ప్రతి వరుస UTF-8 లో రాసిన, id, question ఉన్న ఒక JSON ఆబ్జెక్ట్ అయి ఉండాలి: {&quot;id&quot;: 1, &quot;question&quot;: &quot;...&quot;}. దాన్ని సరిచేసి మళ్లీ అడగండి; మిగతా వరుసలకు జవాబులు వస్తాయి.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>ఎక్కడ: %1</translation>
    </message>
    <message>
        <source>This file is not a pack that can be used</source>
        <translation>ఈ ఫైల్ వాడదగిన ప్యాక్ కాదు</translation>
    </message>
    <message>
        <source>It is incomplete or was not made by Shakti. Copy it again from where it came from, or ask whoever gave it to you for a new one. Nothing has been installed.</source>
        <translation>ఇది Shakti తో తయారైనది కాదు, లేదా పూర్తిగా లేదు. వచ్చిన చోటు నుంచి మళ్లీ కాపీ చేయండి, లేదా ఇచ్చినవారిని కొత్తది అడగండి. ఏదీ ఇన్‌స్టాల్ కాలేదు.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>ఈ ప్యాక్‌పై సంతకం లేదు</translation>
    </message>
    <message>
        <source>Nobody vouches for what is in it, so it is not installed. Ask whoever made it for a signed one.</source>
        <translation>ఇందులో ఉన్నదానికి ఎవరూ బాధ్యత తీసుకోలేదు, కాబట్టి ఇది ఇన్‌స్టాల్ కాదు. తయారు చేసినవారిని సంతకం ఉన్న ప్యాక్ అడగండి.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>సంతకం చేసిన తర్వాత ఈ ప్యాక్ మారింది</translation>
    </message>
    <message>
        <source>Do not use it. Copy it again from where it came from; if the message comes back, tell whoever made it. Nothing has been installed.</source>
        <translation>దీన్ని వాడకండి. వచ్చిన చోటు నుంచి మళ్లీ కాపీ చేయండి; సందేశం మళ్లీ వస్తే తయారు చేసినవారికి చెప్పండి. ఏదీ ఇన్‌స్టాల్ కాలేదు.</translation>
    </message>
    <message>
        <source>The signer of this pack is not known here</source>
        <translation>ఈ ప్యాక్‌పై సంతకం చేసినది ఎవరో ఇక్కడ తెలియదు</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the maker of the pack tells you, by telephone or on paper. If it is the same, install the pack again and type it.</source>
        <translation>ప్యాక్ తయారు చేసినవారు ఫోన్‌లో లేదా కాగితంపై చెప్పే ఫింగర్‌ప్రింట్‌తో పోల్చండి. అదే అయితే ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేసి, ఫింగర్‌ప్రింట్ రాయండి.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the maker of the pack tells you, by telephone or on paper. If it is the same, install the pack with --trust and the fingerprint.</source>
        <translation>ప్యాక్ తయారు చేసినవారు ఫోన్‌లో లేదా కాగితంపై చెప్పే ఫింగర్‌ప్రింట్‌తో పోల్చండి. అదే అయితే --trust, ఫింగర్‌ప్రింట్ ఇచ్చి ప్యాక్ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>ఫింగర్‌ప్రింట్: %1</translation>
    </message>
    <message>
        <source>This pack is not signed by the signer of the installed one</source>
        <translation>ఈ ప్యాక్‌పై సంతకం చేసినవారు వేరు, ఇన్‌స్టాల్ అయిన ప్యాక్‌పై సంతకం చేసినవారు వేరు</translation>
    </message>
    <message>
        <source>The installed pack is unchanged. Ask its maker whether the key is a new one; if it is, install the pack again and type the fingerprint.</source>
        <translation>ఇన్‌స్టాల్ అయిన ప్యాక్ అలాగే ఉంది. కీ కొత్తదా అని ప్యాక్ తయారు చేసినవారిని అడగండి; అవునంటే ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేసి, ఫింగర్‌ప్రింట్ రాయండి.</translation>
    </message>
    <message>
        <source>The installed pack is unchanged. Ask its maker whether the key is a new one; if it is, install the pack with --trust and the fingerprint.</source>
        <translation>ఇన్‌స్టాల్ అయిన ప్యాక్ అలాగే ఉంది. కీ కొత్తదా అని ప్యాక్ తయారు చేసినవారిని అడగండి; అవునంటే --trust, ఫింగర్‌ప్రింట్ ఇచ్చి ప్యాక్ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>This pack was made for a newer version of Shakti</source>
        <translation>ఈ ప్యాక్ Shakti కొత్త వెర్షన్ కోసం తయారైంది</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti, then install the pack again.</source>
        <translation>Shakti తాజా వెర్షన్ ఇన్‌స్టాల్ చేసి, తర్వాత ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The installed version of this pack is as new or newer</source>
        <translation>ఇన్‌స్టాల్ అయిన ప్యాక్ వెర్షన్ అంతే కొత్తది లేదా ఇంకా కొత్తది</translation>
    </message>
    <message>
        <source>Nothing has been changed. Go on with the installed version.</source>
        <translation>ఏమీ మారలేదు. ఇన్‌స్టాల్ అయిన వెర్షన్‌నే వాడండి.</translation>
    </message>
    <message>
        <source>Nothing has been changed. To go back to this version anyway, install it with --force.</source>
        <translation>ఏమీ మారలేదు. అయినా ఈ వెర్షన్‌కు తిరిగి వెళ్లాలంటే --force ఇచ్చి ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>వెర్షన్‌లు: %1</translation>
    </message>
    <message>
        <source>No pack of this name is installed</source>
        <translation>ఈ పేరుతో ప్యాక్ ఏదీ ఇన్‌స్టాల్ కాలేదు</translation>
    </message>
    <message>
        <source>It may have been removed. Look at your collections.</source>
        <translation>దాన్ని తీసివేసి ఉండవచ్చు. మీ సేకరణలు చూడండి.</translation>
    </message>
    <message>
        <source>See the installed packs with shakti pack list.</source>
        <translation>ఇన్‌స్టాల్ అయిన ప్యాక్‌లను shakti pack list తో చూడండి.</translation>
    </message>
    <message>
        <source>This folder cannot be made into a pack</source>
        <translation>ఈ ఫోల్డర్‌తో ప్యాక్ తయారు చేయలేం</translation>
    </message>
    <message>
        <source>Correct what is named below in the folder or in its pack.json, then try again.</source>
        <translation>కింద చెప్పినదాన్ని ఫోల్డర్‌లో లేదా దాని pack.json లో సరిచేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This file contains no key to sign packs with</source>
        <translation>ఈ ఫైల్‌లో ప్యాక్‌లపై సంతకం చేసే కీ లేదు</translation>
    </message>
    <message>
        <source>Choose the file that shakti pack keygen has written: the private key (.key) to build a pack, the public one (.pub) to trust its signer.</source>
        <translation>shakti pack keygen రాసిన ఫైల్ ఎంచుకోండి: ప్యాక్ తయారీకి ప్రైవేట్ కీ (.key), సంతకం చేసినవారిని నమ్మడానికి పబ్లిక్ కీ (.pub).</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>రద్దు అయింది</translation>
    </message>
    <message>
        <source>Nothing has been changed. You can begin again at any time.</source>
        <translation>ఏదీ మారలేదు. మీరు ఎప్పుడైనా మళ్లీ మొదలుపెట్టవచ్చు.</translation>
    </message>
    <message>
        <source>There is no assistant of this name</source>
        <translation>ఈ పేరుతో అసిస్టెంట్ లేదు</translation>
    </message>
    <message>
        <source>Look at the list of assistants and check how its name is written.</source>
        <translation>అసిస్టెంట్ల జాబితా చూసి, పేరు సరిగ్గా రాశారో లేదో సరిచూడండి.</translation>
    </message>
    <message>
        <source>There is an assistant of this name already</source>
        <translation>ఈ పేరుతో అసిస్టెంట్ ఇప్పటికే ఉంది</translation>
    </message>
    <message>
        <source>Choose another name, or change the assistant that is there.</source>
        <translation>వేరే పేరు ఎంచుకోండి, లేదా ఉన్న అసిస్టెంట్‌నే మార్చండి.</translation>
    </message>
    <message>
        <source>This assistant cannot be changed or removed</source>
        <translation>ఈ అసిస్టెంట్‌ను మార్చలేరు, తీసివేయలేరు</translation>
    </message>
    <message>
        <source>It came with Shakti or with a pack. Make a copy and change the copy.</source>
        <translation>ఇది Shakti లేదా ప్యాక్‌తో వచ్చింది. కాపీ చేసి, ఆ కాపీని మార్చండి.</translation>
    </message>
    <message>
        <source>This file contains no assistant that can be used</source>
        <translation>ఈ ఫైల్‌లో వాడదగిన అసిస్టెంట్ లేదు</translation>
    </message>
    <message>
        <source>It is not an assistant file, or something in it is wrong. Nothing was taken from it. Ask whoever gave it to you for a new one.</source>
        <translation>ఇది అసిస్టెంట్ ఫైల్ కాదు, లేదా ఇందులో ఏదో సరిగ్గా లేదు. దీని నుంచి ఏమీ తీసుకోలేదు. ఇచ్చినవారిని కొత్త ఫైల్ అడగండి.</translation>
    </message>
    <message>
        <source>This assistant was made by a newer version of Shakti</source>
        <translation>ఈ అసిస్టెంట్ Shakti కొత్త వెర్షన్‌లో తయారైంది</translation>
    </message>
    <message>
        <source>Get the newer version of Shakti, or ask for the file in the older form.</source>
        <translation>Shakti కొత్త వెర్షన్ తీసుకోండి, లేదా పాత రూపంలో ఫైల్ అడగండి.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>సర్వర్: %1</translation>
    </message>
    <message>
        <source>The network is off</source>
        <translation>నెట్‌వర్క్ ఆఫ్‌లో ఉంది</translation>
    </message>
    <message>
        <source>Shakti does not use the internet unless you turn it on, on the page “Models”. Without it, bring models on a USB stick and import them.</source>
        <translation>“మోడళ్లు” పేజీలో మీరు ఆన్ చేయకపోతే Shakti ఇంటర్నెట్ వాడదు. ఇంటర్నెట్ వద్దనుకుంటే, మోడళ్లను పెన్‌డ్రైవ్‌లో తెచ్చి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>The connection failed or was interrupted</source>
        <translation>కనెక్షన్ తెగిపోయింది లేదా కుదరలేదు</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection, then start the download again: it continues where it stopped. Nothing has been installed yet.</source>
        <translation>ఈ కంప్యూటర్ ఇంటర్నెట్ కనెక్షన్‌ను చూసుకుని, డౌన్‌లోడ్ మళ్లీ మొదలుపెట్టండి: ఆగిన చోటి నుంచి కొనసాగుతుంది. ఇంకా ఏదీ ఇన్‌స్టాల్ కాలేదు.</translation>
    </message>
    <message>
        <source>The server did not give the file</source>
        <translation>సర్వర్ ఫైల్‌ను ఇవ్వలేదు</translation>
    </message>
    <message>
        <source>It is no longer there, or is not the expected one. Nothing has been installed. Get the model on another computer and import it.</source>
        <translation>అది ఇప్పుడు అక్కడ లేదు, లేదా ఇది ఉండాల్సిన ఫైల్ కాదు. ఏదీ ఇన్‌స్టాల్ కాలేదు. మోడల్‌ను వేరే కంప్యూటర్‌లో తీసుకుని దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Shakti does not download this model</source>
        <translation>Shakti ఈ మోడల్‌ను డౌన్‌లోడ్ చేయదు</translation>
    </message>
    <message>
        <source>Shakti has no checksum to check the file with. Get it from its maker and import it.</source>
        <translation>ఫైల్‌ను సరిచూడడానికి Shakti దగ్గర చెక్‌సమ్ లేదు. దాన్ని తయారు చేసినవారి నుంచి తీసుకుని దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation>ఎక్కడ ఉంది: %1</translation>
    </message>
    <message>
        <source>There is no model of this name in the catalogue</source>
        <translation>మోడళ్ల జాబితాలో ఈ పేరుతో మోడల్ లేదు</translation>
    </message>
    <message>
        <source>Look at the catalogue and check how the name is written.</source>
        <translation>జాబితా చూసి, పేరు ఎలా రాసి ఉందో సరిచూడండి.</translation>
    </message>
    <message>
        <source>The list of available models is damaged</source>
        <translation>దొరికే మోడళ్ల జాబితా పాడైంది</translation>
    </message>
    <message>
        <source>Install Shakti again. Your models and conversations are unchanged and can be used.</source>
        <translation>Shakti ని మళ్లీ ఇన్‌స్టాల్ చేయండి. మీ మోడళ్లు, సంభాషణలు అలాగే ఉన్నాయి, వాడవచ్చు.</translation>
    </message>
    <message>
        <source>The model was not copied completely</source>
        <translation>మోడల్ పూర్తిగా కాపీ కాలేదు</translation>
    </message>
    <message>
        <source>The drive was removed or can no longer be read. Plug it in again and import the same file once more: copying continues where it stopped. Nothing has been installed yet.</source>
        <translation>డ్రైవ్‌ను తీసివేశారు, లేదా దాన్ని ఇప్పుడు చదవడం కుదరడం లేదు. దాన్ని మళ్లీ కనెక్ట్ చేసి, అదే ఫైల్‌ను మరోసారి దిగుమతి చేయండి: కాపీ ఆగిన చోటి నుంచి కొనసాగుతుంది. ఇంకా ఏదీ ఇన్‌స్టాల్ కాలేదు.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>కాపీ అయినది: %1</translation>
    </message>
    <message>
        <source>The speed could not be measured</source>
        <translation>వేగం కొలవలేకపోయాం</translation>
    </message>
    <message>
        <source>Close other programs and measure again. If that does not help, the model does not run here. Nothing has been changed.</source>
        <translation>ఇతర ప్రోగ్రామ్‌లను మూసివేసి మళ్లీ కొలవండి. అప్పటికీ కాకపోతే మోడల్ ఇక్కడ నడవదు. ఏదీ మారలేదు.</translation>
    </message>
</context>
<context>
    <name>ExpertFold</name>
    <message>
        <source>For experts</source>
        <translation>నిపుణుల కోసం</translation>
    </message>
    <message>
        <source>These settings are shown.</source>
        <translation>ఈ సెట్టింగ్‌లు కనిపిస్తున్నాయి.</translation>
    </message>
    <message>
        <source>These settings are hidden.</source>
        <translation>ఈ సెట్టింగ్‌లు కనిపించడం లేదు.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Question</source>
        <translation>ప్రశ్న</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>జవాబు</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>సూచనలు</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ఆపారు</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>మధ్యలో ఆగింది</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>విఫలమైంది</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>%1 కు జవాబుగా</translation>
    </message>
    <message>
        <source>not in the version shown</source>
        <translation>చూపిన రూపంలో లేదు</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>మొదలు</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>చివరి మార్పు</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>పేజీ %1, మొత్తం %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>శీర్షిక లేదు</translation>
    </message>
    <message>
        <source>Struck out, not found in the documents</source>
        <translation>కొట్టివేశారు, పత్రాల్లో దొరకలేదు</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ఫార్మాట్</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ఫైల్</translation>
    </message>
    <message>
        <source>Include earlier versions</source>
        <translation>ముందటి రూపాలు కూడా చేర్చండి</translation>
    </message>
    <message>
        <source>Mask personal data in the file (here it stays as it is)</source>
        <translation>ఫైల్‌లో వ్యక్తిగత సమాచారాన్ని దాచండి; ఇక్కడ అది అలాగే ఉంటుంది</translation>
    </message>
    <message>
        <source>Exported files are not encrypted: anyone who has the file can read it.</source>
        <translation>ఎగుమతి చేసినది ఎన్‌క్రిప్ట్ కాదు: ఫైల్ ఎవరి దగ్గర ఉన్నా వారు చదవగలరు.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ఫైల్ తెరవండి</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>ఫోల్డర్‌లో చూపించండి</translation>
    </message>
    <message>
        <source>Markdown: text for other programs</source>
        <translation>Markdown: ఇతర ప్రోగ్రామ్‌ల కోసం పాఠ్యం</translation>
    </message>
    <message>
        <source>JSON: everything, can be imported again</source>
        <translation>JSON: అన్నీ, మళ్లీ దిగుమతి చేయవచ్చు</translation>
    </message>
    <message>
        <source>Web page: to read and print</source>
        <translation>వెబ్ పేజీ: చదవడానికి, ప్రింట్ తీయడానికి</translation>
    </message>
    <message>
        <source>PDF: to read, print and pass on</source>
        <translation>PDF: చదవడానికి, ప్రింట్ తీయడానికి, ఇతరులకు ఇవ్వడానికి</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>సంభాషణ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n సంభాషణ</numerusform>
            <numerusform>%n సంభాషణలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>ఫైళ్ల కోసం ఫోల్డర్</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written:</source>
        <translation>
            <numerusform>%n ఫైల్ రాశాం:</numerusform>
            <numerusform>%n ఫైళ్లు రాశాం:</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>దాచినవి: %1</translation>
    </message>
    <message>
        <source>No personal data was found.</source>
        <translation>వ్యక్తిగత సమాచారం ఏదీ దొరకలేదు.</translation>
    </message>
    <message>
        <source>No program could open this. Open it yourself from the folder named above.</source>
        <translation>ఏ ప్రోగ్రామ్‌కూ దీన్ని తెరవడం సాధ్యం కాలేదు. పైన చెప్పిన ఫోల్డర్ నుంచి మీరే తెరవండి.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>Files</source>
        <translation>ఫైళ్లు</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this conversation</source>
        <translation>ఈ సంభాషణలో వెతకండి</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>మునుపటి చోటు</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>తర్వాతి చోటు</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>వెతకడం మూసివేయండి</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc కీ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2లో %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ఏమీ దొరకలేదు</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>మొదటి అడుగులు</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>దాటవేయండి</translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation>ఇవన్నీ తర్వాత మార్చుకోవచ్చు.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>You can continue; Shakti will ask again when it next starts.</source>
        <translation>మీరు కొనసాగవచ్చు; Shakti తర్వాతి సారి తెరిచినప్పుడు మళ్లీ అడుగుతుంది.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>దశ %1 / %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగండి</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>ఫోల్డర్‌ను తొలగించి, సంభాషణలను ఉంచండి</translation>
    </message>
    <message>
        <source>Delete the conversations in it</source>
        <translation>ఇందులోని సంభాషణలను తొలగించండి</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Answers are quoted from documents. Check the source.</source>
        <translation>జవాబులు పత్రాల మాటలే. మూలం చూసి సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>Quoted from documents. Check the source.</source>
        <translation>పత్రాల మాటలు. మూలం సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>Check the source.</source>
        <translation>మూలం సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>Answers can be wrong.</source>
        <translation>జవాబులు తప్పు కావచ్చు.</translation>
    </message>
    <message>
        <source>Answers can be wrong. Check what matters.</source>
        <translation>జవాబులు తప్పు కావచ్చు. ముఖ్యమైనవి సరిచూసుకోండి.</translation>
    </message>
    <message>
        <source>This model knows only English.</source>
        <translation>ఈ మోడల్‌కు ఇంగ్లీషు మాత్రమే వచ్చు.</translation>
    </message>
</context>
<context>
    <name>ForeignQuestionNotice</name>
    <message>
        <source>This model knows only English.</source>
        <translation>ఈ మోడల్‌కు ఇంగ్లీషు మాత్రమే వచ్చు.</translation>
    </message>
    <message>
        <source>This model does not know the language of your question.</source>
        <translation>ఈ మోడల్‌కు మీ ప్రశ్న భాష రాదు.</translation>
    </message>
    <message>
        <source>This model may not know the language of your question.</source>
        <translation>ఈ మోడల్‌కు మీ ప్రశ్న భాష రాకపోవచ్చు.</translation>
    </message>
    <message>
        <source>Its answer would probably be wrong. Add documents: answers are quoted from them.</source>
        <translation>దాని జవాబు తప్పుగా ఉండే అవకాశం ఎక్కువ. పత్రాలు చేర్చండి: జవాబులు వాటిలోని మాటల్లోనే వస్తాయి.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>పత్రాలు చేర్చండి…</translation>
    </message>
    <message>
        <source>Its answer would probably be wrong. Answers can be quoted from documents: %1</source>
        <translation>దాని జవాబు తప్పుగా ఉండే అవకాశం ఎక్కువ. ఈ పత్రాల మాటల్లోనే జవాబులు దొరుకుతాయి: %1</translation>
    </message>
    <message>
        <source>Ask my documents</source>
        <translation>నా పత్రాల్లో అడగండి</translation>
    </message>
    <message>
        <source>Ask anyway</source>
        <translation>అయినా అడగండి</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Search results</source>
        <translation>వెతికితే దొరికినవి</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” కోసం ఏమీ దొరకలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n conversation(s)</source>
        <translation>
            <numerusform>తాజా %n సంభాషణ</numerusform>
            <numerusform>తాజా %n సంభాషణలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n conversation(s)</source>
        <translation>
            <numerusform>%n సంభాషణలో దొరికింది</numerusform>
            <numerusform>%n సంభాషణల్లో దొరికింది</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>కంప్యూటర్ ప్రకారం</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Pictures and recordings are not imported, only mentioned in the text: %1.</source>
        <translation>చిత్రాలు, రికార్డింగులు తీసుకోలేదు, పాఠ్యంలో గుర్తు మాత్రమే ఉంది: %1.</translation>
    </message>
    <message>
        <source>Messages that were never shown, such as those to tools, are left out: %1.</source>
        <translation>ఎప్పుడూ చూపని సందేశాలను (ఉదాహరణకు టూల్స్‌కు పంపినవి) వదిలేశాం: %1.</translation>
    </message>
    <message>
        <source>Conversations in which characters that cannot be stored were replaced: %1.</source>
        <translation>సేవ్ చేయలేని అక్షరాలు ఉండి, వాటిని మార్చిన సంభాషణలు: %1.</translation>
    </message>
    <message>
        <source>Conversations that were given new IDs, because theirs were in use or came from another program: %1.</source>
        <translation>పాత ID వాడుకలో ఉన్నందున లేదా వేరే ప్రోగ్రామ్‌ది అయినందున కొత్త ID ఇచ్చిన సంభాషణలు: %1.</translation>
    </message>
    <message>
        <source>Imported conversations: %1. Already here: %2.</source>
        <translation>దిగుమతి చేసిన సంభాషణలు: %1. ముందే ఉన్నవి: %2.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Imports conversations from a JSON file that Shakti exported, or from the zip file that ChatGPT sends. What is already here stays as it is.</source>
        <translation>Shakti ఎగుమతి చేసిన JSON ఫైల్ నుంచి, లేదా ChatGPT పంపిన zip ఫైల్ నుంచి సంభాషణలను దిగుమతి చేస్తుంది. ఇక్కడ ఇప్పటికే ఉన్నది అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ఫైల్</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>ImportFault</name>
    <message>
        <source>this is not a file</source>
        <translation>ఇది ఫైల్ కాదు</translation>
    </message>
    <message>
        <source>not a JSON file, or damaged</source>
        <translation>JSON ఫైల్ కాదు, లేదా పాడైంది</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>ఒక కామా లేదా బ్రాకెట్ లేదు</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>ఫైల్ మధ్యలోనే ముగుస్తుంది</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>చివర తర్వాత కూడా ఏదో ఉంది</translation>
    </message>
    <message>
        <source>the outermost object is damaged</source>
        <translation>అన్నిటికన్నా బయటి ఆబ్జెక్ట్ పాడైంది</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON ఆబ్జెక్ట్ కాదు</translation>
    </message>
    <message>
        <source>not a conversation</source>
        <translation>సంభాషణ కాదు</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>సంభాషణలు లేవు</translation>
    </message>
    <message>
        <source>the messages do not belong together</source>
        <translation>సందేశాలు ఒకదానితో ఒకటి కలవవు</translation>
    </message>
    <message>
        <source>the message that comes next is not a reply</source>
        <translation>తర్వాతి సందేశం జవాబు కాదు</translation>
    </message>
    <message>
        <source>no unused ID was found</source>
        <translation>వాడని ID దొరకలేదు</translation>
    </message>
    <message>
        <source>nested too deeply, or too many values</source>
        <translation>ఒకదానిలో ఒకటి చాలా పొరలు, లేదా చాలా విలువలు ఉన్నాయి</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 కంటే ఎక్కువ</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>%1 బైట్‌ల కంటే ఎక్కువ</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>%1 అక్షరాల కంటే ఎక్కువ</translation>
    </message>
    <message>
        <source>more than %1 conversations</source>
        <translation>%1 కంటే ఎక్కువ సంభాషణలు</translation>
    </message>
    <message>
        <source>the zip file is damaged</source>
        <translation>zip ఫైల్ పాడైంది</translation>
    </message>
    <message>
        <source>the zip file contains too many files</source>
        <translation>zip ఫైల్‌లో చాలా ఫైళ్లు ఉన్నాయి</translation>
    </message>
    <message>
        <source>a name occurs twice in the zip file</source>
        <translation>zip ఫైల్‌లో ఒక పేరు రెండు సార్లు వచ్చింది</translation>
    </message>
    <message>
        <source>the zip file has no conversations.json</source>
        <translation>zip ఫైల్‌లో conversations.json లేదు</translation>
    </message>
    <message>
        <source>version %1, this program knows version %2</source>
        <translation>వెర్షన్ %1, ఈ ప్రోగ్రామ్‌కు తెలిసినది వెర్షన్ %2</translation>
    </message>
</context>
<context>
    <name>InstallPackDialog</name>
    <message>
        <source>Install a pack</source>
        <translation>ప్యాక్ ఇన్‌స్టాల్ చేయండి</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>ఇన్‌స్టాల్ చేయండి</translation>
    </message>
    <message>
        <source>Ask this collection</source>
        <translation>ఈ సేకరణలో అడగండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>This differs from the fingerprint above.</source>
        <translation>ఇది పైన ఉన్న ఫింగర్‌ప్రింట్ కాదు.</translation>
    </message>
    <message>
        <source>Type the fingerprint that the pack&apos;s maker gave you in another way, on paper or by telephone. If it differs, the pack comes from somebody else.</source>
        <translation>ప్యాక్ తయారు చేసినవారు మరో విధంగా, కాగితంపై లేదా ఫోన్‌లో, ఇచ్చిన ఫింగర్‌ప్రింట్ రాయండి. అది వేరైతే ప్యాక్ మరెవరిదో.</translation>
    </message>
    <message>
        <source>Fingerprint of the maker&apos;s key</source>
        <translation>తయారు చేసినవారి కీ ఫింగర్‌ప్రింట్</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>వెర్షన్ %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>తయారీ: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>లైసెన్స్: %1</translation>
    </message>
    <message>
        <source>Complete, and signed with a key that is known here:</source>
        <translation>పూర్తిగా ఉంది, ఇక్కడ తెలిసిన కీతో సంతకం అయింది:</translation>
    </message>
    <message>
        <source>Complete, and signed with a key that is not known here:</source>
        <translation>పూర్తిగా ఉంది, కానీ ఇక్కడ తెలియని కీతో సంతకం అయింది:</translation>
    </message>
    <message>
        <source>The pack is being read and checked…</source>
        <translation>ప్యాక్‌ను చదివి తనిఖీ చేస్తోంది…</translation>
    </message>
    <message>
        <source>Version %1 is installed already.</source>
        <translation>వెర్షన్ %1 ఇప్పటికే ఇన్‌స్టాల్ అయి ఉంది.</translation>
    </message>
    <message>
        <source>Upgraded from version %1 to %2.</source>
        <translation>వెర్షన్ %1 నుంచి కొత్త వెర్షన్ %2కు మారింది.</translation>
    </message>
    <message>
        <source>Installed: version %1.</source>
        <translation>ఇన్‌స్టాల్ అయింది: వెర్షన్ %1.</translation>
    </message>
    <message>
        <source>Version %1 is installed, and this is version %2: there is nothing to do.</source>
        <translation>వెర్షన్ %1 ఇన్‌స్టాల్ అయి ఉంది, ఇది వెర్షన్ %2: చేయాల్సింది ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>Version %1 is installed and becomes version %2. Conversations and their quotations stay.</source>
        <translation>ఇప్పుడు వెర్షన్ %1 ఇన్‌స్టాల్ అయి ఉంది, అది వెర్షన్ %2 అవుతుంది. సంభాషణలు, వాటిలోని ఉల్లేఖనాలు అలాగే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Warning: the installed version was signed with another key.</source>
        <translation>గమనించండి: ఇన్‌స్టాల్ అయిన వెర్షన్‌పై వేరే కీతో సంతకం చేశారు.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose your language</source>
        <translation>మీ భాషను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>రూపం</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>ఇంగ్లీషు</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>హిందీ</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>కన్నడ</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>తెలుగు</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>అస్సామీ</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>బెంగాలీ</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>బోడో</translation>
    </message>
    <message>
        <source>Dogri</source>
        <translation>డోగ్రీ</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>గుజరాతీ</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>కాశ్మీరీ</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>కొంకణి</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>మైథిలి</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>మలయాళం</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <translation>మణిపురి</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>మరాఠీ</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>నేపాలీ</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ఒడియా</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>పంజాబీ</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>సంస్కృతం</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>సంతాలీ</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>సింధీ</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>తమిళం</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ఉర్దూ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>అరబిక్</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>చైనీస్</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>డచ్</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ఫ్రెంచ్</translation>
    </message>
    <message>
        <source>German</source>
        <translation>జర్మన్</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>ఇండోనేషియన్</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ఇటాలియన్</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>జపనీస్</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>కొరియన్</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>పర్షియన్</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>పోలిష్</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>పోర్చుగీస్</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>రష్యన్</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>స్పానిష్</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>థాయ్</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>టర్కిష్</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>వియత్నామీస్</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc కీ</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Profile</source>
        <translation>ప్రొఫైల్</translation>
    </message>
    <message>
        <source>Shakti is locked</source>
        <translation>Shakti లాక్ అయింది</translation>
    </message>
    <message>
        <source>This profile opens without a passphrase. To keep others out, set one on the privacy page.</source>
        <translation>ఈ ప్రొఫైల్ రహస్య వాక్యం లేకుండా తెరుచుకుంటుంది. ఇతరులను ఆపడానికి గోప్యత పేజీలో రహస్య వాక్యం పెట్టండి.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ఒక్క క్షణం…</translation>
    </message>
    <message>
        <source>If this computer asks for the password of its keychain, type it there.</source>
        <translation>ఈ కంప్యూటర్ తన కీచైన్ పాస్‌వర్డ్‌ను అడిగినప్పుడు, దాన్ని అక్కడే రాయండి.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>The backup replaces the damaged file, which is kept. What was written after the backup will be missing.</source>
        <translation>పాడైన ఫైల్ స్థానంలో బ్యాకప్ వస్తుంది; పాడైన ఫైల్ కూడా ఉంటుంది. బ్యాకప్ తర్వాత రాసినది ఇక ఉండదు.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>బ్యాకప్: %1</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>బ్యాకప్‌ను తిరిగి తీసుకురండి</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>లాక్</translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation>కంప్యూటర్ ఇంత సేపు వాడకపోతే లాక్ చేయండి</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ఇంత సేపటికి లాక్ చేయండి</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>ఇప్పుడు లాక్ చేయండి (Ctrl+L)</translation>
    </message>
    <message>
        <source>While locked, the window shows nothing of what was said, and the key is removed from memory.</source>
        <translation>లాక్ అయి ఉన్నప్పుడు విండోలో సంభాషణ ఏదీ కనిపించదు, కీని మెమరీ నుంచి తీసివేస్తుంది.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: anybody at this computer can open it again.</source>
        <translation>ఈ ప్రొఫైల్‌కు రహస్య వాక్యం లేదు: ఈ కంప్యూటర్ దగ్గర ఉన్న ఎవరైనా దీన్ని మళ్లీ తెరవగలరు.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>మామూలుగా: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 నిమిషాలు</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ఎప్పుడూ వద్దు</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show the sidebar</source>
        <translation>పక్క పట్టీ చూపించండి</translation>
    </message>
    <message>
        <source>Pin, rename, move or delete this conversation</source>
        <translation>ఈ సంభాషణను పిన్ చేయండి, పేరు మార్చండి, వేరే చోట ఉంచండి లేదా తొలగించండి</translation>
    </message>
    <message>
        <source>The answer is not finished yet.</source>
        <translation>జవాబు ఇంకా పూర్తి కాలేదు.</translation>
    </message>
    <message>
        <source>Press Esc to stop it. When it is finished, press Enter again.</source>
        <translation>దాన్ని ఆపడానికి Esc నొక్కండి. పూర్తయ్యాక మళ్లీ Enter నొక్కండి.</translation>
    </message>
    <message>
        <source>Your question is being saved…</source>
        <translation>మీ ప్రశ్న సేవ్ అవుతోంది…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Load the model again</source>
        <translation>మోడల్ మళ్లీ లోడ్ చేయండి</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>కొత్త సంభాషణ</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>… The rest is too long to show here. Copy it to get all of it.</source>
        <translation>… మిగతాది ఇక్కడ చూపడానికి చాలా పొడవుగా ఉంది. మొత్తం కావాలంటే కాపీ చేయండి.</translation>
    </message>
</context>
<context>
    <name>MaskingSection</name>
    <message>
        <source>Personal data</source>
        <translation>వ్యక్తిగత సమాచారం</translation>
    </message>
    <message>
        <source>Aadhaar, PAN, account and phone numbers and the like can be masked: XXXX XXXX 1234. Some may be missed, so check yourself.</source>
        <translation>ఆధార్, పాన్, ఖాతా, ఫోన్ నంబర్ల వంటివి దాచవచ్చు: XXXX XXXX 1234. కొన్ని తప్పిపోవచ్చు: మీరూ చూసుకోండి.</translation>
    </message>
    <message>
        <source>In questions, before they are saved</source>
        <translation>ప్రశ్నల్లో, సేవ్ చేయడానికి ముందు</translation>
    </message>
    <message>
        <source>In exported files</source>
        <translation>ఎగుమతి చేసిన ఫైళ్లలో</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>నన్ను అడగండి</translation>
    </message>
    <message>
        <source>Always mask</source>
        <translation>ఎల్లప్పుడూ దాచండి</translation>
    </message>
    <message>
        <source>Never mask</source>
        <translation>ఎప్పుడూ దాచవద్దు</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>కాపీ అయింది</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>మొత్తం పాఠ్యం కాపీ చేయండి</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use</source>
        <translation>దీన్ని వాడండి</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ఫైల్ సరిచూడండి</translation>
    </message>
    <message>
        <source>Make a smaller copy</source>
        <translation>చిన్న కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>తీసివేయండి…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>లోడ్ అవుతోంది…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>వాడుకలో ఉంది</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>మళ్లీ కొలవండి</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>వేగం కొలవండి</translation>
    </message>
</context>
<context>
    <name>ModelImportSection</name>
    <message>
        <source>The expected SHA-256 has 64 characters, 0 to 9 and a to f. Correct it or leave it out.</source>
        <translation>ఉండాల్సిన SHA-256 లో 64 అక్షరాలు ఉంటాయి, 0 నుంచి 9, a నుంచి f. సరిచేయండి లేదా ఖాళీగా వదలండి.</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>కాపీ అవుతోంది: %1</translation>
    </message>
    <message>
        <source>Stopped. What has been copied is kept: import the same file again to continue from there.</source>
        <translation>ఆపారు. ఇప్పటివరకు కాపీ అయినది అలాగే ఉంది: అదే ఫైల్‌ను మళ్లీ దిగుమతి చేస్తే అక్కడి నుంచే కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>ఫైల్ నుంచి మోడల్ చేర్చండి</translation>
    </message>
    <message>
        <source>A GGUF file, or the folder of a model, from a USB stick or this computer. It is copied; the original stays where it is. You can also drop it on this page. If copying is interrupted, it can continue later.</source>
        <translation>పెన్‌డ్రైవ్ లేదా ఈ కంప్యూటర్ నుంచి ఒక GGUF ఫైల్, లేదా మోడల్ ఫోల్డర్. అది కాపీ అవుతుంది; అసలు ఫైల్ ఉన్న చోటే ఉంటుంది. దాన్ని ఈ పేజీ మీదకు లాగి వదలవచ్చు కూడా. మధ్యలో ఆగిన కాపీ తర్వాత కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ఫైల్ ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ఫోల్డర్ ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Expected SHA-256, if you were given one (optional)</source>
        <translation>ఉండాల్సిన SHA-256, మీకు ఇచ్చి ఉంటే (తప్పనిసరి కాదు)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>మోడళ్లు</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>అన్ని ఫైళ్లు</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model</source>
        <translation>మోడల్</translation>
    </message>
    <message>
        <source>Choose or add a model…</source>
        <translation>మోడల్ ఎంచుకోండి లేదా చేర్చండి…</translation>
    </message>
    <message>
        <source>How words are chosen</source>
        <translation>పదాలను ఎలా ఎంచుకోవాలి</translation>
    </message>
    <message>
        <source>The default values suit most people. A change takes effect from the next answer.</source>
        <translation>చాలామందికి మామూలు విలువలే సరిపోతాయి. మార్పు తర్వాతి జవాబు నుంచి అమలవుతుంది.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>అన్నీ మునుపటిలా</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>సూచనలు</translation>
    </message>
    <message>
        <source>What to tell the general assistant before each conversation. Plain text; you can leave it empty.</source>
        <translation>ప్రతి సంభాషణకు ముందు సాధారణ అసిస్టెంట్‌కు ఏం చెప్పాలి. సాదా పాఠ్యం; ఖాళీగా వదిలేయవచ్చు.</translation>
    </message>
    <message>
        <source>Instructions for the general assistant</source>
        <translation>సాధారణ అసిస్టెంట్‌కు సూచనలు</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences.</source>
        <translation>ఉదాహరణకు: చిన్న వాక్యాల్లో జవాబివ్వండి.</translation>
    </message>
</context>
<context>
    <name>ModelStatus</name>
    <message>
        <source>Models</source>
        <translation>మోడళ్లు</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>మోడల్ లోడ్ అవుతోంది…</translation>
    </message>
    <message>
        <source>%1 answers. All of it is on this computer. Click for other models.</source>
        <translation>%1 జవాబిస్తుంది. అంతా ఈ కంప్యూటర్‌లోనే ఉంది. వేరే మోడళ్ల కోసం క్లిక్ చేయండి.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>మోడల్: %1</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>మోడల్ లేదు</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>not stated</source>
        <translation>చెప్పలేదు</translation>
    </message>
    <message>
        <source>reads %1 tokens at once</source>
        <translation>ఒకేసారి %1 టోకెన్లు చదువుతుంది</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 పారామీటర్లు</translation>
    </message>
    <message>
        <source>%1 was installed already.</source>
        <translation>%1 ఇంతకుముందే ఇన్‌స్టాల్ అయింది.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 ఇన్‌స్టాల్ అయింది.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>డిస్క్‌లో %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>భాషలు: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>లైసెన్స్: %1</translation>
    </message>
    <message>
        <source>Memory: not known, its files cannot be read</source>
        <translation>మెమరీ: తెలియదు, దాని ఫైళ్లను చదవలేకపోతున్నాం</translation>
    </message>
    <message>
        <source>Needs %1 of memory; this computer has enough (%2, of which %3 are free)</source>
        <translation>%1 మెమరీ కావాలి; ఈ కంప్యూటర్‌లో సరిపడా ఉంది (మొత్తం %2, ఖాళీ %3)</translation>
    </message>
    <message>
        <source>Needs %1 of memory; close other programs first (%2, of which %3 are free)</source>
        <translation>%1 మెమరీ కావాలి; ముందు ఇతర ప్రోగ్రామ్‌లు మూసివేయండి (మొత్తం %2, ఖాళీ %3)</translation>
    </message>
    <message>
        <source>Needs %1 of memory; too much for this computer (%2, of which %3 are free)</source>
        <translation>%1 మెమరీ కావాలి; ఈ కంప్యూటర్‌కు ఇది చాలా ఎక్కువ (మొత్తం %2, ఖాళీ %3)</translation>
    </message>
    <message>
        <source>Speed on this computer: not measured yet</source>
        <translation>ఈ కంప్యూటర్‌లో వేగం: ఇంకా కొలవలేదు</translation>
    </message>
    <message>
        <source>On this computer: writes %1 tokens a second, reads %2, loads in %3 s (measured %4)</source>
        <translation>ఈ కంప్యూటర్‌లో: సెకనుకు %1 టోకెన్లు రాస్తుంది, %2 చదువుతుంది, %3 సెకన్లలో లోడ్ అవుతుంది (కొలిచినది %4)</translation>
    </message>
    <message>
        <source>Questions and answers, drafts, summaries</source>
        <translation>ప్రశ్నలు, జవాబులు, చిత్తుప్రతులు, సారాంశాలు</translation>
    </message>
    <message>
        <source>Short answers on computers with little memory</source>
        <translation>తక్కువ మెమరీ ఉన్న కంప్యూటర్లలో చిన్న జవాబులు</translation>
    </message>
    <message>
        <source>For training in one field of work</source>
        <translation>ఏదైనా ఒక పని కోసం శిక్షణ ఇవ్వడానికి</translation>
    </message>
    <message>
        <source>Continues texts in Indian languages; it cannot hold a conversation</source>
        <translation>భారతీయ భాషల్లో పాఠ్యాన్ని కొనసాగిస్తుంది; దీనికి సంభాషణ చేయడం రాదు</translation>
    </message>
    <message>
        <source>Comes with Shakti: small and quick, often wrong</source>
        <translation>Shakti తో వస్తుంది: చిన్నది, వేగంగా పనిచేస్తుంది, తరచుగా తప్పు చెబుతుంది</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>మోడళ్లు</translation>
    </message>
    <message>
        <source>The file is complete and unchanged.</source>
        <translation>ఫైల్ పూర్తిగా ఉంది, మారలేదు.</translation>
    </message>
    <message>
        <source>The smaller copy is ready: %1</source>
        <translation>చిన్న కాపీ సిద్ధంగా ఉంది: %1</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? This frees %2. Your conversations stay.</source>
        <translation>“%1” మోడల్‌ను ఈ కంప్యూటర్ నుంచి తీసివేయాలా? %2 చోటు ఖాళీ అవుతుంది. సంభాషణలు ఉంటాయి.</translation>
    </message>
    <message>
        <source>It is the only one: the small model that came with Shakti takes its place.</source>
        <translation>ఇది ఒక్కటే ఉంది: దీని స్థానంలో Shakti తో వచ్చిన చిన్న మోడల్ వస్తుంది.</translation>
    </message>
    <message>
        <source>It is in use: “%3” will answer instead.</source>
        <translation>ఇది వాడుకలో ఉంది: ఆ తర్వాత “%3” జవాబిస్తుంది.</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>మోడల్ తీసివేయండి</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>“%1” తీసివేశారు</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>నెట్‌వర్క్</translation>
    </message>
    <message>
        <source>Shakti needs no internet. While this is off, it opens no connection at all. While it is on, it connects only when you press “Download”, and asks for that file alone: no question, answer or document is ever sent.</source>
        <translation>Shakti కి ఇంటర్నెట్ అవసరం లేదు. ఇది ఆఫ్‌లో ఉన్నప్పుడు ఏ కనెక్షన్‌నూ తెరవదు. ఆన్‌లో ఉన్నప్పుడు మీరు “డౌన్‌లోడ్ చేయండి” నొక్కినప్పుడే కనెక్ట్ అయి, ఆ ఫైల్‌ను మాత్రమే అడుగుతుంది: ఏ ప్రశ్ననూ, జవాబునూ, పత్రాన్నీ ఎప్పుడూ పంపదు.</translation>
    </message>
    <message>
        <source>Allow models to be downloaded</source>
        <translation>మోడళ్ల డౌన్‌లోడ్‌కు అనుమతి ఇవ్వండి</translation>
    </message>
    <message>
        <source>Everything ever requested from the internet</source>
        <translation>ఇంటర్నెట్ నుంచి ఇప్పటివరకు అడిగినవన్నీ</translation>
    </message>
    <message>
        <source>Clear the list…</source>
        <translation>జాబితా ఖాళీ చేయండి…</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>ముగియలేదు</translation>
    </message>
    <message>
        <source>done</source>
        <translation>అయింది</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ఆపారు</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>వేరే చిరునామాకు పంపింది</translation>
    </message>
    <message>
        <source>answer not used</source>
        <translation>జవాబు వాడలేదు</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>మధ్యలో తెగిపోయింది</translation>
    </message>
    <message>
        <source>Nothing has ever been requested from the internet.</source>
        <translation>ఇంటర్నెట్ నుంచి ఇప్పటివరకు ఏదీ అడగలేదు.</translation>
    </message>
    <message>
        <source>Requested from the internet so far:</source>
        <translation>ఇప్పటివరకు ఇంటర్నెట్ నుంచి అడిగినవి:</translation>
    </message>
    <message>
        <source>Clear the list of internet requests? It cannot be brought back.</source>
        <translation>ఇంటర్నెట్ నుంచి అడిగినవాటి జాబితాను ఖాళీ చేయాలా? దాన్ని తిరిగి తీసుకురాలేరు.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>జాబితా ఖాళీ చేయండి</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>కొత్త రహస్య వాక్యం</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>రహస్య వాక్యం మళ్లీ</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>రెండూ వేరుగా ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters.</source>
        <translation>మరీ చిన్నది: కనీసం %1 అక్షరాలు.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <translation>మరీ పొడవు: గరిష్ఠంగా %1 అక్షరాలు.</translation>
    </message>
    <message>
        <source>Too easy to guess: use several words.</source>
        <translation>ఊహించడం చాలా తేలిక: కొన్ని మాటలు రాయండి.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>కనీసం %1 అక్షరాలు.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>కొత్త ప్రొఫైల్</translation>
    </message>
    <message>
        <source>A profile has its own conversations and its own key. If several people use this computer, each should have one with a passphrase.</source>
        <translation>ప్రతి ప్రొఫైల్‌కు సొంత సంభాషణలు, సొంత కీ ఉంటాయి. చాలామంది ఈ కంప్యూటర్ వాడితే ఒక్కొక్కరికీ రహస్య వాక్యం ఉన్న ప్రొఫైల్ ఉండాలి.</translation>
    </message>
    <message>
        <source>With a passphrase that only its owner knows</source>
        <translation>రహస్య వాక్యంతో, అది ప్రొఫైల్ వాడేవారికి మాత్రమే తెలుసు</translation>
    </message>
    <message>
        <source>Without one: whoever is logged in to this computer can open it</source>
        <translation>రహస్య వాక్యం లేకుండా: ఈ కంప్యూటర్‌లో లాగిన్ అయినవారు దీన్ని తెరవగలరు</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>తయారు చేయండి</translation>
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
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>పత్రంలోని పేజీ</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Passage</source>
        <translation>పత్రంలోని భాగం</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>రహస్య వాక్యం</translation>
    </message>
    <message>
        <source>Use four or five words that do not belong together, in any language. Shakti asks for them each time it opens. If you forget them, only your recovery code helps.</source>
        <translation>ఏ భాషవైనా, ఒకదానితో ఒకటి సంబంధం లేని నాలుగైదు పదాలు వాడండి. Shakti తెరిచిన ప్రతిసారీ వాటిని అడుగుతుంది. మర్చిపోతే మీ రికవరీ కోడ్ మాత్రమే సహాయపడుతుంది.</translation>
    </message>
    <message>
        <source>Use four or five words that do not belong together, in any language. Shakti asks for them each time it opens. If you forget them, only a recovery code helps: you can make one next.</source>
        <translation>ఏ భాషవైనా, ఒకదానితో ఒకటి సంబంధం లేని నాలుగైదు పదాలు వాడండి. Shakti తెరిచిన ప్రతిసారీ వాటిని అడుగుతుంది. మర్చిపోతే రికవరీ కోడ్ మాత్రమే సహాయపడుతుంది: దాన్ని తర్వాత తయారు చేసుకోవచ్చు.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Aadhaar number</source>
        <translation>ఆధార్ నంబర్</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>పాన్</translation>
    </message>
    <message>
        <source>IFSC code</source>
        <translation>ఐఎఫ్‌ఎస్‌సి కోడ్</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>బ్యాంకు ఖాతా నంబర్</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>కార్డు నంబర్</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>ఫోన్ నంబర్</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ఈమెయిల్ చిరునామా</translation>
    </message>
    <message>
        <source>PIN code of an address</source>
        <translation>చిరునామా పిన్ కోడ్</translation>
    </message>
    <message>
        <source>UPI ID</source>
        <translation>యూపీఐ ఐడి</translation>
    </message>
    <message>
        <source>GST number</source>
        <translation>జీఎస్టీ నంబర్</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>పాస్‌పోర్ట్ నంబర్</translation>
    </message>
    <message>
        <source>Voter ID</source>
        <translation>ఓటరు గుర్తింపు కార్డు</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>డ్రైవింగ్ లైసెన్స్ నంబర్</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>పుట్టిన తేదీ</translation>
    </message>
    <message>
        <source>Patient or hospital number</source>
        <translation>రోగి లేదా ఆసుపత్రి నంబర్</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Will be masked when you send it: %1</source>
        <translation>పంపినప్పుడు దాస్తుంది: %1</translation>
    </message>
    <message>
        <source>Mask this before the question is saved? %1</source>
        <translation>ప్రశ్న సేవ్ అయ్యే ముందు దీన్ని దాచాలా? %1</translation>
    </message>
    <message>
        <source>Personal data in your question: %1</source>
        <translation>మీ ప్రశ్నలో వ్యక్తిగత సమాచారం: %1</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>దాచండి</translation>
    </message>
    <message>
        <source>Mask and send</source>
        <translation>దాచి పంపండి</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>అలాగే పంపండి</translation>
    </message>
</context>
<context>
    <name>PrivacyLinkPage</name>
    <message>
        <source>Privacy</source>
        <translation>గోప్యత</translation>
    </message>
    <message>
        <source>Who can open your conversations, when they lock, how long they are kept, backups and audit log.</source>
        <translation>మీ సంభాషణలను ఎవరు తెరవగలరు, ఎప్పుడు లాక్ అవుతాయి, ఎన్నాళ్లు ఉంటాయి, బ్యాకప్‌లు, ఆడిట్ లాగ్.</translation>
    </message>
    <message>
        <source>Open the privacy page…</source>
        <translation>గోప్యత పేజీ తెరవండి…</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>గోప్యత</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>First profile</source>
        <translation>మొదటి ప్రొఫైల్</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profiles</source>
        <translation>ప్రొఫైళ్లు</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>కొత్త ప్రొఫైల్…</translation>
    </message>
    <message>
        <source>Rename this profile…</source>
        <translation>ఈ ప్రొఫైల్ పేరు మార్చండి…</translation>
    </message>
    <message>
        <source>Remove this profile…</source>
        <translation>ఈ ప్రొఫైల్‌ను తొలగించండి…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ఎంత అయింది</translation>
    </message>
</context>
<context>
    <name>PromiseStep</name>
    <message>
        <source>What Shakti does, and what it does not</source>
        <translation>Shakti ఏమి చేస్తుంది, ఏమి చేయదు</translation>
    </message>
    <message>
        <source>It answers from this computer alone, without the internet. Nothing that you type leaves it.</source>
        <translation>ఇది ఈ కంప్యూటర్ నుంచి మాత్రమే, ఇంటర్నెట్ లేకుండా జవాబిస్తుంది. మీరు రాసేది ఏదీ ఇక్కడి నుంచి బయటకు వెళ్లదు.</translation>
    </message>
    <message>
        <source>Asked about your documents, it answers in their own words and shows you where they stand. If the answer is not in them, it says so.</source>
        <translation>మీ పత్రాల గురించి అడిగితే, వాటి మాటల్లోనే జవాబిచ్చి అవి ఎక్కడ ఉన్నాయో చూపిస్తుంది. జవాబు వాటిలో లేకపోతే, లేదని చెబుతుంది.</translation>
    </message>
    <message>
        <source>It can be wrong. Read the source before you act on an answer.</source>
        <translation>ఇది తప్పు చెప్పవచ్చు. జవాబును నమ్మి పని చేసే ముందు మూలాన్ని చదవండి.</translation>
    </message>
    <message>
        <source>It is not a doctor, a lawyer or a bank adviser, and does not replace one.</source>
        <translation>ఇది డాక్టర్ కాదు, లాయర్ కాదు, బ్యాంకు సలహాదారు కాదు. వారికి ఇది బదులు కాదు.</translation>
    </message>
    <message>
        <source>Everything is in one folder on this computer:
%1</source>
        <translation>అన్నీ ఈ కంప్యూటర్‌లోని ఒకే ఫోల్డర్‌లో ఉన్నాయి:
%1</translation>
    </message>
    <message>
        <source>Write the recovery code on paper: it opens your conversations when all else is lost. You can change all of this later, under Privacy.</source>
        <translation>రికవరీ కోడ్‌ను కాగితంపై రాసి పెట్టుకోండి: మిగతావన్నీ పోయినా అది మీ సంభాషణలను తెరుస్తుంది. ఇవన్నీ తర్వాత “గోప్యత”లో మార్చుకోవచ్చు.</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Who can read your conversations</source>
        <translation>మీ సంభాషణలను ఎవరు చదవగలరు</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain</source>
        <translation>ఈ కంప్యూటర్ కీచైన్ వాడండి</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>రికవరీ కోడ్…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>కీ మార్చండి…</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. This computer&apos;s keychain holds the key: whoever is logged in to this computer as you can read them. A thief who has only the disk cannot, as long as your login has a password.</source>
        <translation>మీ సంభాషణలు ఎన్‌క్రిప్ట్ అయ్యాయి. కీ ఈ కంప్యూటర్ కీచైన్‌లో ఉంది: ఈ కంప్యూటర్‌లో మీ పేరుతో లాగిన్ అయినవారు వాటిని చదవగలరు. మీ లాగిన్‌కు పాస్‌వర్డ్ ఉంటే, డిస్క్ మాత్రమే దొరికిన దొంగ చదవలేడు.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Only your passphrase opens them, or the recovery code. Nobody else can read them, not even with a copy of the data folder.</source>
        <translation>మీ సంభాషణలు ఎన్‌క్రిప్ట్ అయ్యాయి. మీ రహస్య వాక్యం లేదా రికవరీ కోడ్ మాత్రమే వాటిని తెరుస్తుంది. డేటా ఫోల్డర్ కాపీ ఉన్నా మరెవరూ చదవలేరు.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Only your passphrase opens them. Nobody else can read them, not even with a copy of the data folder.</source>
        <translation>మీ సంభాషణలు ఎన్‌క్రిప్ట్ అయ్యాయి. మీ రహస్య వాక్యం మాత్రమే వాటిని తెరుస్తుంది. డేటా ఫోల్డర్ కాపీ ఉన్నా మరెవరూ చదవలేరు.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. The key is kept in a file beside them, so anyone who can open your files can read them. To protect them better, set a passphrase.</source>
        <translation>మీ సంభాషణలు ఎన్‌క్రిప్ట్ అయ్యాయి. కీ వాటి పక్కనే ఒక ఫైల్‌లో ఉంది, కాబట్టి మీ ఫైళ్లను తెరవగలిగినవారు వీటిని చదవగలరు. మరింత రక్షణ కోసం రహస్య వాక్యం పెట్టుకోండి.</translation>
    </message>
    <message>
        <source>There is a recovery code. Whoever has it and the data folder can read everything.</source>
        <translation>రికవరీ కోడ్ ఉంది. అది, డేటా ఫోల్డర్ రెండూ ఎవరి దగ్గర ఉంటే వారు అన్నీ చదవగలరు.</translation>
    </message>
    <message>
        <source>There is no recovery code. If the passphrase or the key is lost, nobody can read your conversations again.</source>
        <translation>రికవరీ కోడ్ లేదు. రహస్య వాక్యం లేదా కీ పోతే మీ సంభాషణలను మళ్లీ ఎవరూ చదవలేరు.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>రహస్య వాక్యం మార్చండి…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>రహస్య వాక్యం పెట్టండి…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>రహస్య వాక్యం తీసివేయండి…</translation>
    </message>
    <message>
        <source>Done. From now on Shakti asks for your passphrase when it opens.</source>
        <translation>అయింది. ఇకపై Shakti ని తెరిచేటప్పుడు మీ రహస్య వాక్యం అడుగుతుంది.</translation>
    </message>
    <message>
        <source>Done. Shakti no longer asks for a passphrase.</source>
        <translation>అయింది. ఇక రహస్య వాక్యం అడగదు.</translation>
    </message>
    <message>
        <source>Shakti will no longer ask for the passphrase. Whoever is logged in as you can read your conversations.</source>
        <translation>అప్పుడు రహస్య వాక్యం అడగదు. మీ పేరుతో లాగిన్ అయినవారు మీ సంభాషణలను చదవగలరు.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>రహస్య వాక్యం తీసివేయండి</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>కీచైన్ వాడండి</translation>
    </message>
    <message>
        <source>What if you forget it? Make a recovery code now and write it on paper. Without one, nobody can read your conversations again, not even us.</source>
        <translation>దీన్ని మర్చిపోతే? ఇప్పుడే రికవరీ కోడ్ తయారు చేసి కాగితంపై రాసుకోండి. అది లేకుండా మీ సంభాషణలను మళ్లీ ఎవరూ చదవలేరు, మేమూ చదవలేం.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>రికవరీ కోడ్ తయారు చేయండి</translation>
    </message>
    <message>
        <source>Go without one</source>
        <translation>అది లేకుండా ఉండనివ్వండి</translation>
    </message>
    <message>
        <source>This makes a new code. The one on your paper will no longer work.</source>
        <translation>కొత్త కోడ్ తయారవుతుంది. మీ కాగితంపై ఉన్నది ఇక పనిచేయదు.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>కొత్త కోడ్ తయారు చేయండి</translation>
    </message>
    <message>
        <source>Conversations and backups are encrypted again with a new key. Do this if somebody may have had your passphrase, key or recovery code, and change the passphrase first. Shakti closes and opens again. If you have a recovery code, you get a new one.</source>
        <translation>సంభాషణలు, బ్యాకప్‌లు వేరే కీతో కొత్తగా ఎన్‌క్రిప్ట్ అవుతాయి. మీ రహస్య వాక్యం, కీ లేదా రికవరీ కోడ్ ఎవరికైనా దొరికి ఉండవచ్చనుకుంటే ఇది చేయండి; ముందు రహస్య వాక్యం మార్చండి. ఈలోగా Shakti మూసుకుని మళ్లీ తెరుచుకుంటుంది. రికవరీ కోడ్ ఉంటే దాని బదులు కొత్తది వస్తుంది.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>కీ మార్చండి</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Your question</source>
        <translation>మీ ప్రశ్న</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>ప్రశ్నను మార్చండి</translation>
    </message>
</context>
<context>
    <name>QuotationView</name>
    <message>
        <source>The whole passage</source>
        <translation>పూర్తి భాగం</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>ఉల్లేఖనం</translation>
    </message>
    <message>
        <source>Show the quotation only</source>
        <translation>ఉల్లేఖనం మాత్రమే చూపండి</translation>
    </message>
    <message>
        <source>Show the whole passage</source>
        <translation>పూర్తి భాగం చూపండి</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Tell us why (optional). It stays on this computer.</source>
        <translation>కారణం చెప్పండి (తప్పనిసరి కాదు). ఇది ఈ కంప్యూటర్‌లోనే ఉంటుంది.</translation>
    </message>
    <message>
        <source>The reason for the rating</source>
        <translation>అలా చెప్పడానికి కారణం</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Give no reason</source>
        <translation>కారణం చెప్పవద్దు</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc కీ</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>నేను రాసుకున్నాను</translation>
    </message>
    <message>
        <source>Copy for printing</source>
        <translation>ప్రింట్ తీయడానికి కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute, or when you close this.</source>
        <translation>కాపీ అయింది. ఒక నిమిషం తర్వాత, లేదా దీన్ని మూసివేసినప్పుడు, క్లిప్‌బోర్డ్ ఖాళీ అవుతుంది.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Write this code on paper and keep it away from this computer. It opens your conversations if the passphrase is forgotten or the key is lost. It is shown only once.</source>
        <translation>ఈ కోడ్‌ను కాగితంపై రాసి ఈ కంప్యూటర్‌కు దూరంగా ఉంచండి. రహస్య వాక్యం మర్చిపోయినప్పుడు లేదా కీ పోయినప్పుడు ఇది మీ సంభాషణలను తెరుస్తుంది. ఈ ఒక్కసారే కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Your earlier code no longer works.</source>
        <translation>మీ ముందటి కోడ్ ఇక పనిచేయదు.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileDialog</name>
    <message>
        <source>Remove the profile</source>
        <translation>ప్రొఫైల్‌ను తొలగించండి</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>All conversations and backups of the profile %1 will be removed for good. Nobody can bring them back. To remove it, type its name.</source>
        <translation>ఈ ప్రొఫైల్‌లోని అన్ని సంభాషణలు, బ్యాకప్‌లు శాశ్వతంగా పోతాయి: %1. ఎవరూ వాటిని తిరిగి తీసుకురాలేరు. తొలగించడానికి దాని పేరు రాయండి.</translation>
    </message>
</context>
<context>
    <name>RenameProfileDialog</name>
    <message>
        <source>Rename the profile</source>
        <translation>ప్రొఫైల్ పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>పేరు మార్చండి</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>How long conversations are kept</source>
        <translation>సంభాషణలు ఎంత కాలం ఉంటాయి</translation>
    </message>
    <message>
        <source>Without a limit they stay until you delete them. The days count from the last use.</source>
        <translation>పరిమితి లేకపోతే మీరు తొలగించే వరకు ఉంటాయి. రోజులను చివరిసారి వాడినప్పటి నుంచి లెక్కిస్తుంది.</translation>
    </message>
    <message>
        <source>Delete conversations after</source>
        <translation>ఇన్ని రోజుల తర్వాత సంభాషణలను తొలగించండి:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> రోజులు</translation>
    </message>
    <message>
        <source>Days that conversations are kept</source>
        <translation>సంభాషణలు ఉంచే రోజులు</translation>
    </message>
    <message>
        <source>Delete these now…</source>
        <translation>వీటిని ఇప్పుడు తొలగించండి…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>అన్ని సంభాషణలను తొలగించండి…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) will be deleted at the next start:</source>
        <translation>
            <numerusform>తర్వాత తెరిచినప్పుడు %n సంభాషణ పోతుంది:</numerusform>
            <numerusform>తర్వాత తెరిచినప్పుడు %n సంభాషణలు పోతాయి:</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation is that old.</source>
        <translation>అంత పాత సంభాషణ ఏదీ లేదు.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are kept because they are held.</source>
        <translation>
            <numerusform>ఇంకా %n పాతది ఉంది, కానీ దాన్ని ఆపి ఉంచారు.</numerusform>
            <numerusform>ఇంకా %n పాతవి ఉన్నాయి, కానీ వాటిని ఆపి ఉంచారు.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of this computer may be wrong. Nothing is deleted until you have checked it.</source>
        <translation>ఈ కంప్యూటర్ తేదీ తప్పు కావచ్చు. మీరు సరిచూసే వరకు ఏదీ తొలగించదు.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) will be deleted.</source>
        <translation>
            <numerusform>%n సంభాషణను తొలగిస్తుంది.</numerusform>
            <numerusform>%n సంభాషణలను తొలగిస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this only if the date of this computer is right.</source>
        <translation>ఈ కంప్యూటర్ తేదీ సరిగ్గా ఉంటేనే ఇది చేయండి.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>ఉండనివ్వండి</translation>
    </message>
    <message>
        <source>This deletes all conversations of this profile. Earlier backups still contain them.</source>
        <translation>ఇది ఈ ప్రొఫైల్‌లోని అన్ని సంభాషణలనూ తొలగిస్తుంది. ముందు చేసిన బ్యాకప్‌లలో అవి ఇంకా ఉంటాయి.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>అన్నీ తొలగించండి</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>Reset</source>
        <translation>మునుపటిలా</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>మునుపటిలా: %1</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>ప్రతిసారీ కొత్తది</translation>
    </message>
    <message>
        <source>Variety (temperature)</source>
        <translation>వైవిధ్యం (temperature)</translation>
    </message>
    <message>
        <source>0 always takes the most likely word. Higher values give more variety and more mistakes.</source>
        <translation>0 అయితే ఎప్పుడూ అత్యధిక అవకాశం ఉన్న పదమే. పెరిగేకొద్దీ వైవిధ్యం, తప్పులు రెండూ పెరుగుతాయి.</translation>
    </message>
    <message>
        <source>Only likely words (top-p)</source>
        <translation>అవకాశం ఉన్న పదాలు మాత్రమే (top-p)</translation>
    </message>
    <message>
        <source>Lower values allow fewer unusual words. 1 leaves nothing out.</source>
        <translation>తగ్గేకొద్దీ అరుదైన పదాలు తగ్గుతాయి. 1 అయితే ఏదీ వదలదు.</translation>
    </message>
    <message>
        <source>Number of words to choose from (top-k)</source>
        <translation>ఎన్ని పదాల నుంచి ఎంచుకోవాలి (top-k)</translation>
    </message>
    <message>
        <source>Each word is chosen from this many of the most likely ones. 0 sets no limit.</source>
        <translation>అత్యధిక అవకాశం ఉన్న ఇన్ని పదాల నుంచి ప్రతి పదాన్ని ఎంచుకుంటుంది. 0 అయితే పరిమితి లేదు.</translation>
    </message>
    <message>
        <source>Leave out unlikely words (min-p)</source>
        <translation>అవకాశం తక్కువ ఉన్న పదాలు వదిలేయండి (min-p)</translation>
    </message>
    <message>
        <source>Higher values leave out more of the unlikely words. 0 leaves out none.</source>
        <translation>పెరిగేకొద్దీ, అవకాశం తక్కువ ఉన్న పదాలను ఎక్కువగా వదిలేస్తుంది. 0 అయితే ఏదీ వదలదు.</translation>
    </message>
    <message>
        <source>Avoid repetition</source>
        <translation>మళ్లీ మళ్లీ రాకుండా</translation>
    </message>
    <message>
        <source>Above 1, words that were just used come less often. 1 changes nothing.</source>
        <translation>1 కంటే ఎక్కువైతే ఇప్పుడే వాడిన పదాలు తక్కువగా వస్తాయి. 1 అయితే ఏమీ మారదు.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>అతి పొడవైన జవాబు</translation>
    </message>
    <message>
        <source>In tokens: an English word takes one or two, a word of an Indian language more. The answer ends there.</source>
        <translation>టోకెన్లలో: ఇంగ్లీషు పదానికి ఒకటి రెండు, భారతీయ భాష పదానికి ఎక్కువ. జవాబు అక్కడితో ఆగుతుంది.</translation>
    </message>
    <message>
        <source>Starting number (seed)</source>
        <translation>ప్రారంభ సంఖ్య (seed)</translation>
    </message>
    <message>
        <source>With a fixed number, the same question gets the same answer each time.</source>
        <translation>సంఖ్య స్థిరంగా ఉంటే అదే ప్రశ్నకు అదే జవాబు వస్తుంది.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>వెతకండి</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>అన్ని సంభాషణల్లో వెతకండి</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>వెతికే మాటలను తుడిచివేయండి</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n సందేశం</numerusform>
            <numerusform>%n సందేశాలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenMark</name>
    <message>
        <source>The model no longer sees what is above this line: it did not fit.</source>
        <translation>ఈ గీత పైన ఉన్నది మోడల్‌కు ఇక కనిపించదు: దానికి చోటు సరిపోలేదు.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Native digits</source>
        <translation>తెలుగు అంకెలు</translation>
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
        <source>Same as this computer</source>
        <translation>కంప్యూటర్ ప్రకారం</translation>
    </message>
    <message>
        <source>A desktop assistant that answers on this computer alone. Nothing that you type leaves it.

It can be wrong. It is not a doctor, a lawyer or a bank adviser: check what matters.

Free software under the Apache License 2.0.</source>
        <translation>ఈ కంప్యూటర్‌లో మాత్రమే పనిచేసి జవాబిచ్చే డెస్క్‌టాప్ అసిస్టెంట్. మీరు టైప్ చేసేదేదీ ఈ కంప్యూటర్ దాటి బయటకు వెళ్లదు.

ఇది తప్పు చెప్పవచ్చు. ఇది డాక్టర్ కాదు, లాయర్ కాదు, బ్యాంకు సలహాదారు కాదు: ముఖ్యమైనవి సరిచూసుకోండి.

Apache License 2.0 కింద లభించే స్వేచ్ఛా (ఓపెన్ సోర్స్) సాఫ్ట్‌వేర్.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>సెట్టింగ్‌ల పేజీలు</translation>
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
        <source>New folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. They stay on this computer.</source>
        <translation>మీ సంభాషణలు ఇక్కడ కనిపిస్తాయి. అవి ఈ కంప్యూటర్‌లోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>కొత్త ఫోల్డర్ పేరు</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>ట్యాగ్‌లు, మధ్యలో కామాలతో</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>Source: %1</source>
        <translation>మూలం: %1</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>మూలం మూసివేయండి</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc కీ</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>పేజీని చిన్నదిగా చూపండి</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>పేజీని పెద్దదిగా చూపండి</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>మునుపటి పేజీ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>తర్వాతి పేజీ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>పేజీ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>పాఠ్యం</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>ఈ పత్రంలోనే అడగండి</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>మూలంతో కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ఫైల్ తెరవండి</translation>
    </message>
    <message>
        <source>The document has been changed or removed since. This is what the answer was taken from.</source>
        <translation>ఆ తర్వాత పత్రాన్ని మార్చారు లేదా తీసివేశారు. జవాబు తీసుకున్నది దీని నుంచే.</translation>
    </message>
    <message>
        <source>The document has been changed or removed since.</source>
        <translation>ఆ తర్వాత పత్రాన్ని మార్చారు లేదా తీసివేశారు.</translation>
    </message>
    <message>
        <source>The page cannot be shown: its file has been changed, moved or removed.</source>
        <translation>పేజీని చూపలేం: దాని ఫైల్‌ను మార్చారు, వేరే చోటికి తరలించారు లేదా తొలగించారు.</translation>
    </message>
    <message>
        <source>The words could not be found on the page. They are marked in the text.</source>
        <translation>ఈ పదాలు పేజీలో దొరకలేదు. పాఠ్యంలో వాటికి గుర్తు ఉంది.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>కాపీ అయింది</translation>
    </message>
</context>
<context>
    <name>TextSizeSection</name>
    <message>
        <source>Text size</source>
        <translation>అక్షరాల పరిమాణం</translation>
    </message>
    <message>
        <source>All text in the window. With the keyboard: Ctrl and plus, minus or 0.</source>
        <translation>విండోలోని అన్ని అక్షరాలు. కీబోర్డ్‌తో: Ctrl తో పాటు ప్లస్, మైనస్ లేదా 0.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>అక్షరాలను చిన్నవి చేయండి</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>అక్షరాలను పెద్దవి చేయండి</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>సాధారణ పరిమాణం</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Same as this computer</source>
        <translation>కంప్యూటర్ ప్రకారం</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>లైట్</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>డార్క్</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ఎక్కువ కాంట్రాస్ట్</translation>
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
        <translation>తాజా సందేశానికి వెళ్లండి</translation>
    </message>
</context>
<context>
    <name>TranslationOffer</name>
    <message>
        <source>Translating…</source>
        <translation>అనువాదం జరుగుతోంది…</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>అనువాదం ఆపండి</translation>
    </message>
    <message>
        <source>Translate with the model</source>
        <translation>మోడల్‌తో అనువదించండి</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message>
        <source>Translation by the model</source>
        <translation>మోడల్ అనువాదం</translation>
    </message>
</context>
<context>
    <name>TypingButton</name>
    <message>
        <source>Type Hindi, Kannada or Telugu with English letters</source>
        <translation>ఇంగ్లీషు అక్షరాలతో హిందీ, కన్నడ లేదా తెలుగు రాయండి</translation>
    </message>
    <message>
        <source>Type %1 with English letters</source>
        <translation>ఇంగ్లీషు అక్షరాలతో రాయండి: %1</translation>
    </message>
    <message>
        <source>Choose the language in its menu. %1 turns this on or off.</source>
        <translation>భాషను దీని మెనూలో ఎంచుకోండి. %1 నొక్కితే ఆన్ లేదా ఆఫ్ అవుతుంది.</translation>
    </message>
    <message>
        <source>Leave English letters as they are</source>
        <translation>ఇంగ్లీషు అక్షరాలు అలాగే ఉండనివ్వండి</translation>
    </message>
    <message>
        <source>%1 typing</source>
        <translation>%1 టైపింగ్</translation>
    </message>
    <message>
        <source>Indian languages</source>
        <translation>భారతీయ భాషలు</translation>
    </message>
</context>
<context>
    <name>TypingOffer</name>
    <message>
        <source>Type %1 with English letters?</source>
        <translation>ఇంగ్లీషు అక్షరాలతో %1 రాయాలా?</translation>
    </message>
    <message>
        <source>For example: %1. The button beside your question turns this on and off.</source>
        <translation>ఉదాహరణకు: %1. ప్రశ్న పక్కన ఉన్న బటన్ దీన్ని ఆన్ చేస్తుంది, ఆఫ్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు వద్దు</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>రికవరీ కోడ్</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>రహస్య వాక్యం</translation>
    </message>
    <message>
        <source>Nine groups of four characters</source>
        <translation>నాలుగేసి అక్షరాల తొమ్మిది గుంపులు</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>రహస్య వాక్యం వాడండి</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>రికవరీ కోడ్ వాడండి</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>రాసినదాన్ని చూపండి</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>%1 సెకన్ల తర్వాత మళ్లీ ప్రయత్నించవచ్చు.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ఒక్క క్షణం…</translation>
    </message>
</context>
<context>
    <name>WatchedSection</name>
    <message>
        <source>Watched folders</source>
        <translation>గమనించే ఫోల్డర్లు</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>ఫోల్డర్‌ను గమనించండి…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ఇప్పుడు సరిచూడండి</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>గమనించడం ఆపండి</translation>
    </message>
    <message>
        <source>Part of this folder cannot be reached. Its documents stay as they were. Connect the drive.</source>
        <translation>ఈ ఫోల్డర్‌లో కొంత భాగం అందడం లేదు. దీని పత్రాలు ఉన్నట్టే ఉంటాయి. డ్రైవ్‌ను కనెక్ట్ చేయండి.</translation>
    </message>
    <message>
        <source>%1: not added</source>
        <translation>%1: చేరలేదు</translation>
    </message>
    <message>
        <source>New and changed files in a watched folder are added automatically.</source>
        <translation>గమనిస్తున్న ఫోల్డర్‌లోని కొత్త, మారిన ఫైళ్లు వాటంతటవే చేరుతాయి.</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 files read</source>
        <translation>సరిచూస్తోంది: %2 ఫైళ్లలో %1 చదివింది</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>సరిచూస్తోంది…</translation>
    </message>
    <message>
        <source>Last checked: %1.</source>
        <translation>చివరిసారి సరిచూసింది: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>చేరినవి: %1.</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <translation>మళ్లీ చదివినవి: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>తీసివేసినవి: %1.</translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>చేరనివి: %1.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>ఫోల్డర్‌ను గమనించండి</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Why should a nurse wash her hands?</source>
        <translation>నర్సు చేతులు ఎందుకు కడుక్కోవాలి?</translation>
    </message>
    <message>
        <source>What is a savings account?</source>
        <translation>పొదుపు ఖాతా అంటే ఏమిటి?</translation>
    </message>
    <message>
        <source>Why is sleep important?</source>
        <translation>నిద్ర ఎందుకు ముఖ్యం?</translation>
    </message>
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
        <source>Questions to begin with: %1</source>
        <translation>మొదలుపెట్టడానికి ప్రశ్నలు: %1</translation>
    </message>
    <message>
        <source>Ask “%1” in a full sentence. The model writes the answer from there, and it is checked.</source>
        <translation>“%1” సేకరణలో పూర్తి వాక్యంతో అడగండి. మోడల్ అందులో నుంచే జవాబు రాస్తుంది, దాన్ని సరిచూస్తాం.</translation>
    </message>
    <message>
        <source>Ask “%1” in a full sentence. The answer is quoted from there.</source>
        <translation>“%1” సేకరణలో పూర్తి వాక్యంతో అడగండి. జవాబు అందులో ఉన్నది ఉన్నట్టు వస్తుంది.</translation>
    </message>
    <message>
        <source>This model knows only English, so these questions are in English. You can ask your documents in your own language: choose them below.</source>
        <translation>ఈ మోడల్‌కు ఇంగ్లీషు మాత్రమే వచ్చు, అందుకే ఈ ప్రశ్నలు ఇంగ్లీషులో ఉన్నాయి. మీ పత్రాల గురించి మీ భాషలోనే అడగవచ్చు: వాటిని కింద ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Questions that the model alone can answer. For your own rules and forms, add documents.</source>
        <translation>మోడల్ ఒక్కటే జవాబివ్వగల ప్రశ్నలు ఇవి. మీ నియమాలు, ఫారాల కోసం పత్రాలను చేర్చండి.</translation>
    </message>
    <message>
        <source>Add your documents…</source>
        <translation>మీ పత్రాలు చేర్చండి…</translation>
    </message>
    <message>
        <source>Or drop them anywhere on this window.</source>
        <translation>లేదా వాటిని లాగి ఈ విండోపై ఎక్కడైనా వదలండి.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ఫోల్డర్ చేర్చండి…</translation>
    </message>
    <message>
        <source>Explain in simple words what interest on a loan is.</source>
        <translation>అప్పు మీద వడ్డీ అంటే ఏమిటో సులభమైన మాటల్లో చెప్పండి.</translation>
    </message>
</context>
<context>
    <name>WindowAdding</name>
    <message>
        <source>Add documents</source>
        <translation>పత్రాలు చేర్చండి</translation>
    </message>
    <message>
        <source>Your question will be answered as soon as the first document has been read</source>
        <translation>మొదటి పత్రం చదవగానే మీ ప్రశ్నకు జవాబు వస్తుంది</translation>
    </message>
    <message>
        <source>“%1”: you can already ask about what has been read</source>
        <translation>“%1”: ఇప్పటికే చదివినదానిలో అడగవచ్చు</translation>
    </message>
    <message>
        <source>Documents are being added</source>
        <translation>పత్రాలు చేరుతున్నాయి</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ఫైళ్లు చూపించండి</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ఇప్పుడే అడగండి</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Adding documents is finished</source>
        <translation>పత్రాలను చేర్చడం ముగిసింది</translation>
    </message>
    <message>
        <source>You can now ask “%1”</source>
        <translation>ఇప్పుడు “%1” సేకరణలో అడగవచ్చు</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>ఏదీ చేరలేదు</translation>
    </message>
    <message>
        <source>Remove what was added</source>
        <translation>చేర్చినవి తీసివేయండి</translation>
    </message>
    <message>
        <source>Removed: %1. The files stay where they are.</source>
        <translation>తీసివేసినవి: %1. ఫైళ్లు ఉన్న చోటే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>నా పత్రాలు</translation>
    </message>
</context>
<context>
    <name>WindowAttachments</name>
    <message>
        <source>Pasted text</source>
        <translation>అతికించిన పాఠ్యం</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ఫైల్ జతచేయండి</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files can be attached to one question.</source>
        <translation>
            <numerusform>ఒక ప్రశ్నకు గరిష్ఠంగా %n ఫైల్ జతచేయవచ్చు.</numerusform>
            <numerusform>ఒక ప్రశ్నకు గరిష్ఠంగా %n ఫైళ్లు జతచేయవచ్చు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>ప్యాక్ ఇన్‌స్టాల్ చేయండి</translation>
    </message>
    <message>
        <source>Add the model</source>
        <translation>మోడల్‌ను చేర్చండి</translation>
    </message>
    <message>
        <source>Add to “%1” and ask it</source>
        <translation>“%1” సేకరణకు చేర్చి, అందులో అడగండి</translation>
    </message>
    <message>
        <source>Attach to the question</source>
        <translation>ప్రశ్నకు జతచేయండి</translation>
    </message>
</context>
<context>
    <name>WindowDocuments</name>
    <message>
        <source>The collection that was used here no longer exists</source>
        <translation>ఇక్కడ అడుగుతున్న సేకరణ ఇప్పుడు లేదు</translation>
    </message>
    <message>
        <source>The next answer comes from the model alone, without documents.</source>
        <translation>తర్వాతి జవాబు పత్రాలు లేకుండా మోడల్ నుంచి మాత్రమే వస్తుంది.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>పత్రాలను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>ప్యాక్ ఇన్‌స్టాల్ చేయండి</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>ప్యాక్ ఇన్‌స్టాల్ చేయండి…</translation>
    </message>
</context>
<context>
    <name>WindowLook</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>అక్షరాల పరిమాణం: %1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>అక్షరాల పరిమాణం</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>అక్షరాలను పెద్దవి చేయండి</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>అక్షరాలను చిన్నవి చేయండి</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>సాధారణ పరిమాణం</translation>
    </message>
    <message>
        <source>A font that belongs to Shakti is missing.</source>
        <translation>Shakti ఫాంట్ ఒకటి దొరకలేదు.</translation>
    </message>
    <message>
        <source>The system&apos;s font is used. If letters look wrong, install Shakti again.</source>
        <translation>సిస్టమ్ ఫాంట్ వాడుతున్నాం. అక్షరాలు తప్పుగా కనిపిస్తే Shakti ని మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>Models…</source>
        <translation>మోడళ్లు…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>నెట్‌వర్క్</translation>
    </message>
</context>
<context>
    <name>WindowPrivacy</name>
    <message>
        <source>Privacy…</source>
        <translation>గోప్యత…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ఇప్పుడు లాక్ చేయండి</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>అన్ని సంభాషణలను ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>దిగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Opened with the recovery code</source>
        <translation>రికవరీ కోడ్‌తో తెరిచారు</translation>
    </message>
    <message>
        <source>If you have forgotten the passphrase, set a new one now.</source>
        <translation>రహస్య వాక్యం మర్చిపోతే ఇప్పుడు కొత్తది పెట్టండి.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>రహస్య వాక్యం పెట్టండి…</translation>
    </message>
    <message>
        <source>Your recovery code no longer works</source>
        <translation>మీ రికవరీ కోడ్ ఇక పనిచేయదు</translation>
    </message>
    <message>
        <source>Shakti ended before you had written down the new one. Make a new one now.</source>
        <translation>మీరు కొత్త కోడ్ రాసుకునేలోపే Shakti ఆగిపోయింది. ఇప్పుడు కొత్త కోడ్ తయారు చేయండి.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>కొత్త కోడ్ తయారు చేయండి</translation>
    </message>
    <message>
        <source>The profile is removed, but its key is still in the keychain</source>
        <translation>ప్రొఫైల్‌ను తొలగించారు, కానీ దాని కీ ఇంకా కీచైన్‌లో ఉంది</translation>
    </message>
    <message>
        <source>Without its files the key opens nothing.</source>
        <translation>దాని ఫైళ్లు లేకుండా కీ దేనినీ తెరవదు.</translation>
    </message>
    <message>
        <source>The profile %1 is ready</source>
        <translation>ప్రొఫైల్ సిద్ధంగా ఉంది: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>దాన్ని తెరవండి</translation>
    </message>
    <message>
        <source>The backup is restored: %1</source>
        <translation>బ్యాకప్ తిరిగి వచ్చింది: %1</translation>
    </message>
    <message>
        <source>What was there before is kept as a file in the data folder.</source>
        <translation>అంతకు ముందు ఉన్నది డేటా ఫోల్డర్‌లో ఒక ఫైల్‌గా ఉంది.</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>దాచినవి: %1</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>ఈ కంప్యూటర్ తేదీ సరిగ్గా ఉందా?</translation>
    </message>
    <message numerus="yes">
        <source>Going by it, %n conversation(s) would be deleted. Nothing is deleted until you say so.</source>
        <translation>
            <numerusform>దాని ప్రకారం %n సంభాషణను తొలగించాలి. మీరు చెప్పే వరకు ఏదీ తొలగించదు.</numerusform>
            <numerusform>దాని ప్రకారం %n సంభాషణలను తొలగించాలి. మీరు చెప్పే వరకు ఏదీ తొలగించదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is right: delete</source>
        <translation>తేదీ సరిగ్గానే ఉంది: తొలగించండి</translation>
    </message>
</context>
<context>
    <name>WindowReading</name>
    <message>
        <source>New conversation</source>
        <translation>కొత్త సంభాషణ</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>ప్రశ్న రాయండి</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ఫైల్ జతచేయండి</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>ఈ సంభాషణలో వెతకండి</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>అన్ని సంభాషణల్లో వెతకండి</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>జవాబును ఆపండి</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>పక్క పట్టీని చూపండి లేదా దాచండి</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>తాజా సందేశానికి వెళ్లండి</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>చివరి ప్రశ్నను మార్చండి</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>మళ్లీ జవాబివ్వండి</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>జవాబును కొనసాగించండి</translation>
    </message>
    <message>
        <source>Answer again with</source>
        <translation>వేరే మోడల్‌తో మళ్లీ జవాబివ్వండి</translation>
    </message>
    <message>
        <source>Copy the last answer as text</source>
        <translation>చివరి జవాబును సాదా పాఠ్యంగా కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copy the last answer as Markdown</source>
        <translation>చివరి జవాబును Markdown గా కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copy the conversation as text</source>
        <translation>సంభాషణను సాదా పాఠ్యంగా కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>సంభాషణను Markdown గా కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>చదవడం ఆపండి</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>చివరి జవాబును బిగ్గరగా చదవండి</translation>
    </message>
    <message>
        <source>Speed and time of the last answer</source>
        <translation>చివరి జవాబు వేగం, సమయం</translation>
    </message>
    <message>
        <source>The last answer is good</source>
        <translation>చివరి జవాబు బాగుంది</translation>
    </message>
    <message>
        <source>The last answer is bad</source>
        <translation>చివరి జవాబు బాగోలేదు</translation>
    </message>
    <message>
        <source>Unpin this conversation</source>
        <translation>ఈ సంభాషణ పిన్ తీసివేయండి</translation>
    </message>
    <message>
        <source>Pin this conversation</source>
        <translation>ఈ సంభాషణను పిన్ చేయండి</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>ఈ సంభాషణ పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>ఈ సంభాషణ ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>ఈ సంభాషణను ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Delete this conversation</source>
        <translation>ఈ సంభాషణను తొలగించండి</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ప్రశ్న</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>జవాబు</translation>
    </message>
    <message>
        <source>The whole conversation is copied</source>
        <translation>సంభాషణ అంతా కాపీ అయింది</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Settings…</source>
        <translation>సెట్టింగ్‌లు…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>సాధారణం</translation>
    </message>
    <message>
        <source>Model and answers</source>
        <translation>మోడల్, జవాబులు</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>అసిస్టెంట్లు</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>గోప్యత</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>పరిశీలన</translation>
    </message>
    <message>
        <source>The assistant is written to a file</source>
        <translation>అసిస్టెంట్‌ను ఫైల్‌లో రాశారు</translation>
    </message>
</context>
<context>
    <name>WindowUnfinished</name>
    <message numerus="yes">
        <source>%n file(s) for “%1” are not finished: %2</source>
        <translation>
            <numerusform>“%1” సేకరణలో %n ఫైల్ పూర్తిగా చేరలేదు: %2</numerusform>
            <numerusform>“%1” సేకరణలో %n ఫైళ్లు పూర్తిగా చేరలేదు: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding documents was interrupted</source>
        <translation>పత్రాలను చేర్చడం మధ్యలో ఆగిపోయింది</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>వదిలేయండి</translation>
    </message>
</context>
<context>
    <name>WindowWriting</name>
    <message>
        <source>No model is loaded to write the answer.</source>
        <translation>జవాబు రాయడానికి ఏ మోడల్ లోడ్ కాలేదు.</translation>
    </message>
    <message>
        <source>This model does not write your language.</source>
        <translation>ఈ మోడల్‌కు తెలుగు భాషలో రాయడం రాదు.</translation>
    </message>
    <message>
        <source>There is no translation</source>
        <translation>అనువాదం లేదు</translation>
    </message>
    <message>
        <source>The model could not translate these words.</source>
        <translation>మోడల్ ఈ మాటలను అనువదించలేకపోయింది.</translation>
    </message>
</context>
<context>
    <name>WrittenView</name>
    <message>
        <source>Share: %1 %.</source>
        <translation>వాటా: %1 %.</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>మోడల్ రాసినది</translation>
    </message>
    <message>
        <source>Sentence found in the documents</source>
        <translation>పత్రాల్లో దొరికిన వాక్యం</translation>
    </message>
    <message>
        <source>Sentence struck out</source>
        <translation>కొట్టివేసిన వాక్యం</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>కొట్టివేశారు: %1</translation>
    </message>
</context>
</TS>
