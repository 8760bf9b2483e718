<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AddDocumentsSheet</name>
    <message>
        <source>After that: %1</source>
        <translation>इसके बाद: %1</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>इन दस्तावेज़ों से पूछें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <translation>%2 में से पेज %1 पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Preparing for search: passage %1 of %2</source>
        <translation>खोज के लिए तैयार हो रहा है: %2 में से हिस्सा %1</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>%2 में से फ़ाइल %1</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>जोड़े गए: %1।</translation>
    </message>
    <message>
        <source>Of these with a remark: %1.</source>
        <translation>इनमें ध्यान देने योग्य: %1।</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>पहले जैसे: %1।</translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>नहीं जुड़े: %1।</translation>
    </message>
    <message>
        <source>Stopped. Everything added so far is kept.</source>
        <translation>रोक दिया गया। अब तक जो जुड़ा है, वह रहेगा।</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>The answer was stopped.</source>
        <translation>जवाब रोक दिया गया।</translation>
    </message>
    <message>
        <source>The answer is ready: %1</source>
        <translation>जवाब आ गया: %1</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Rated as good</source>
        <translation>अच्छा बताया गया</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>अच्छा जवाब</translation>
    </message>
    <message>
        <source>Rated as bad</source>
        <translation>ख़राब बताया गया</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>ख़राब जवाब</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>Copy as text</source>
        <translation>सादे टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>बोलकर पढ़ें</translation>
    </message>
    <message>
        <source>Answer again with</source>
        <translation>दूसरे मॉडल से फिर जवाब दें</translation>
    </message>
    <message>
        <source>Hide speed and time</source>
        <translation>गति और समय छिपाएँ</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>गति और समय</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Interrupted: Shakti was closed before the answer was complete.</source>
        <translation>अधूरा रह गया: जवाब पूरा होने से पहले Shakti बंद हो गया।</translation>
    </message>
    <message>
        <source>Searching the documents…</source>
        <translation>दस्तावेज़ों में खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Waiting for the model to load…</source>
        <translation>मॉडल के लोड होने का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>सोच रहा है…</translation>
    </message>
    <message>
        <source>The answer reached its maximum length and may be incomplete.</source>
        <translation>जवाब अपनी अधिकतम लंबाई तक पहुँच गया और अधूरा हो सकता है।</translation>
    </message>
</context>
<context>
    <name>AnswerStats</name>
    <message>
        <source>%1 tokens per second</source>
        <translation>हर सेकंड %1 टोकन</translation>
    </message>
    <message>
        <source>first word after %1 s</source>
        <translation>पहला शब्द %1 सेकंड बाद</translation>
    </message>
    <message>
        <source>%1 s in total</source>
        <translation>कुल %1 सेकंड</translation>
    </message>
    <message>
        <source>tokens: %1 written, %2 read</source>
        <translation>टोकन: %1 लिखे, %2 पढ़े</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे लिखें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से जवाब दें</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit: the model did not see them.</source>
        <translation>
            <numerusform>%n पुराना संदेश इसमें नहीं समाया: मॉडल ने उसे नहीं देखा।</numerusform>
            <numerusform>%n पुराने संदेश इसमें नहीं समाए: मॉडल ने उन्हें नहीं देखा।</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not know the language of this question well: do not rely on this answer.</source>
        <translation>यह मॉडल इस सवाल की भाषा ठीक से नहीं जानता: इस जवाब पर भरोसा न करें।</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No document in this collection answers that.</source>
        <translation>इस संग्रह के किसी दस्तावेज़ में इसका जवाब नहीं है।</translation>
    </message>
    <message>
        <source>Not found in the documents: %1.</source>
        <translation>दस्तावेज़ों में नहीं मिला: %1।</translation>
    </message>
    <message>
        <source>Searched: only “%2” in %1.</source>
        <translation>केवल यहाँ खोजा गया: “%2” (%1)।</translation>
    </message>
    <message>
        <source>Searched: %1, %2.</source>
        <translation>यहाँ खोजा गया: %1, %2।</translation>
    </message>
    <message>
        <source>Closest matches:</source>
        <translation>इससे सबसे मिलता-जुलता:</translation>
    </message>
    <message>
        <source>page %1 (printed %2)</source>
        <translation>पेज %1 (छपा नंबर %2)</translation>
    </message>
    <message>
        <source>%1, the passage that begins “%2”</source>
        <translation>%1, वह हिस्सा जो यूँ शुरू होता है: “%2”</translation>
    </message>
    <message>
        <source>Your question was read as: %1</source>
        <translation>आपका सवाल ऐसे पढ़ा गया: %1</translation>
    </message>
    <message>
        <source>This may not be what you asked. Read the place in the document before you rely on it.</source>
        <translation>हो सकता है कि यह आपके सवाल का जवाब न हो। इस पर भरोसा करने से पहले दस्तावेज़ में वह जगह पढ़ लें।</translation>
    </message>
    <message>
        <source>Not found in the documents: “%1”. Ask it by itself, in full, to see the closest matches.</source>
        <translation>दस्तावेज़ों में नहीं मिला: “%1”। इसे अलग से, पूरे वाक्य में पूछें, तब सबसे मिलते-जुलते हिस्से दिखेंगे।</translation>
    </message>
    <message>
        <source>Not found in the documents: %1. Ask each by itself, in full, to see the closest matches.</source>
        <translation>दस्तावेज़ों में ये नहीं मिले: %1। हर एक को अलग से, पूरे वाक्य में पूछें, तब सबसे मिलते-जुलते हिस्से दिखेंगे।</translation>
    </message>
    <message>
        <source>Passages that the model named wrongly, corrected: %1.</source>
        <translation>मॉडल ने जिन हिस्सों का नंबर ग़लत बताया था, वे ठीक किए गए: %1।</translation>
    </message>
    <message>
        <source>In the document&apos;s words, because the model left out a condition</source>
        <translation>दस्तावेज़ के शब्दों में, क्योंकि मॉडल ने एक शर्त छोड़ दी थी</translation>
    </message>
    <message>
        <source>Found in the documents</source>
        <translation>दस्तावेज़ों में मिला</translation>
    </message>
    <message>
        <source>The model left out a condition, so the documents are quoted.</source>
        <translation>मॉडल ने एक शर्त छोड़ दी, इसलिए दस्तावेज़ों के शब्द दिए गए हैं।</translation>
    </message>
    <message>
        <source>No model is loaded, so the documents are quoted.</source>
        <translation>कोई मॉडल लोड नहीं है, इसलिए दस्तावेज़ों के शब्द दिए गए हैं।</translation>
    </message>
    <message>
        <source>it cites no passage</source>
        <translation>इसमें दस्तावेज़ का कोई हिस्सा नहीं बताया गया</translation>
    </message>
    <message>
        <source>it cites a passage that does not exist</source>
        <translation>इसमें बताया गया हिस्सा है ही नहीं</translation>
    </message>
    <message>
        <source>its quotation is not in the passage</source>
        <translation>इसका उद्धरण उस हिस्से में नहीं है</translation>
    </message>
    <message>
        <source>a number is not in the passage</source>
        <translation>एक संख्या उस हिस्से में नहीं है</translation>
    </message>
    <message>
        <source>a date is not in the passage</source>
        <translation>एक तारीख़ उस हिस्से में नहीं है</translation>
    </message>
    <message>
        <source>a name is not in the passage</source>
        <translation>एक नाम उस हिस्से में नहीं है</translation>
    </message>
    <message>
        <source>one says yes where the other says no</source>
        <translation>एक हाँ कहता है और दूसरा ना</translation>
    </message>
    <message>
        <source>one says the opposite of the other</source>
        <translation>एक बात दूसरी से उलटी है</translation>
    </message>
    <message>
        <source>it leaves out a condition</source>
        <translation>इसमें एक शर्त छूट गई है</translation>
    </message>
    <message>
        <source>it says of one thing what the passage says of another</source>
        <translation>उस हिस्से में जो एक चीज़ के बारे में लिखा है, यह उसे दूसरी चीज़ के बारे में कहता है</translation>
    </message>
    <message>
        <source>no sentence in the passage says that</source>
        <translation>उस हिस्से का कोई वाक्य ऐसा नहीं कहता</translation>
    </message>
    <message>
        <source>Some of these words are in another language: %1.</source>
        <translation>इनमें से कुछ शब्द दूसरी भाषा में हैं: %1।</translation>
    </message>
    <message>
        <source>These words are in another language: %1.</source>
        <translation>ये शब्द दूसरी भाषा में हैं: %1।</translation>
    </message>
    <message>
        <source>Some of these words are in other languages: %1.</source>
        <translation>इनमें से कुछ शब्द दूसरी भाषाओं में हैं: %1।</translation>
    </message>
    <message>
        <source>These words are in other languages: %1.</source>
        <translation>ये शब्द दूसरी भाषाओं में हैं: %1।</translation>
    </message>
    <message>
        <source>Translated by the model %1, which can be wrong. Only the words above count:</source>
        <translation>मॉडल %1 का अनुवाद, जो ग़लत हो सकता है। मान्य ऊपर के शब्द ही हैं:</translation>
    </message>
    <message>
        <source>The words above say that something is not the case or must not be done: check that this translation says the same.</source>
        <translation>ऊपर के शब्द कहते हैं कि कोई बात ऐसी नहीं है या कोई काम नहीं करना है: जाँच लें कि यह अनुवाद भी यही कहता है।</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it says something other than the words above.</source>
        <translation>मॉडल का अनुवाद नहीं दिखाया गया: वह ऊपर के शब्दों से अलग बात कहता है।</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it was not finished.</source>
        <translation>मॉडल का अनुवाद नहीं दिखाया गया: वह पूरा होने से पहले ही रुक गया।</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it is not in the language of the question.</source>
        <translation>मॉडल का अनुवाद नहीं दिखाया गया: वह सवाल की भाषा में नहीं है।</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: its numbers are not those above.</source>
        <translation>मॉडल का अनुवाद नहीं दिखाया गया: उसकी संख्याएँ ऊपर की संख्याओं से मेल नहीं खातीं।</translation>
    </message>
    <message>
        <source>Missing in it: %1.</source>
        <translation>उसमें यह नहीं है: %1।</translation>
    </message>
    <message>
        <source>Only in it: %1.</source>
        <translation>यह सिर्फ़ उसी में है: %1।</translation>
    </message>
    <message>
        <source>Written by the model. Every sentence was found in the documents.</source>
        <translation>मॉडल का लिखा हुआ। हर वाक्य दस्तावेज़ों में मिला।</translation>
    </message>
    <message>
        <source>This document does not answer that.</source>
        <translation>इस दस्तावेज़ में इसका जवाब नहीं है।</translation>
    </message>
    <message>
        <source>Check how the name is written, or choose other documents below the question box.</source>
        <translation>देखें कि नाम सही लिखा है, या सवाल लिखने की जगह के नीचे दूसरे दस्तावेज़ चुनें।</translation>
    </message>
    <message>
        <source>Ask it in other words, or choose other documents below the question box.</source>
        <translation>इसे दूसरे शब्दों में पूछें, या सवाल लिखने की जगह के नीचे दूसरे दस्तावेज़ चुनें।</translation>
    </message>
    <message>
        <source>Written by the model. Found in the documents: %1 of %2 sentences. The others were struck out.</source>
        <translation>मॉडल का लिखा हुआ। %2 में से %1 वाक्य दस्तावेज़ों में मिले। बाक़ी काट दिए गए।</translation>
    </message>
    <message>
        <source>Found in a passage other than the one the model named</source>
        <translation>मॉडल के बताए हिस्से में नहीं, दूसरे हिस्से में मिला</translation>
    </message>
    <message>
        <source>This model does not write this language, so the documents are quoted.</source>
        <translation>यह मॉडल यह भाषा नहीं लिखता, इसलिए दस्तावेज़ों के शब्द दिए गए हैं।</translation>
    </message>
    <message>
        <source>The passages are too long for the model, so the documents are quoted.</source>
        <translation>दस्तावेज़ों के हिस्से मॉडल के लिए बहुत लंबे हैं, इसलिए उन्हीं के शब्द दिए गए हैं।</translation>
    </message>
    <message>
        <source>What the model wrote is not in the documents, so they are quoted.</source>
        <translation>मॉडल ने जो लिखा वह दस्तावेज़ों में नहीं मिला, इसलिए उन्हीं के शब्द दिए गए हैं।</translation>
    </message>
    <message>
        <source>The model was stopped, so the documents are quoted.</source>
        <translation>मॉडल को रोका गया, इसलिए दस्तावेज़ों के शब्द दिए गए हैं।</translation>
    </message>
    <message>
        <source>These words are already in your language: there is nothing to translate.</source>
        <translation>ये शब्द पहले से आपकी भाषा में हैं: अनुवाद की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>This model does not write both languages, so nothing is translated.</source>
        <translation>यह मॉडल दोनों भाषाएँ नहीं लिखता, इसलिए अनुवाद नहीं किया गया।</translation>
    </message>
    <message>
        <source>The model was stopped, so nothing is translated.</source>
        <translation>मॉडल को रोक दिया गया, इसलिए कुछ भी अनुवाद नहीं हुआ।</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>पेज %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
</context>
<context>
    <name>AssistantSwitch</name>
    <message>
        <source>Assistants…</source>
        <translation>सहायक…</translation>
    </message>
    <message>
        <source>Which assistant answers</source>
        <translation>कौन-सा सहायक जवाब दे</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>सहायक: %1</translation>
    </message>
</context>
<context>
    <name>AssistantsPage</name>
    <message>
        <source>Assistants</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>An assistant has its own instructions. Below the question box you choose which one answers.</source>
        <translation>हर सहायक के अपने निर्देश होते हैं। कौन-सा जवाब दे, यह सवाल लिखने की जगह के नीचे चुनें।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>जवाब कहाँ से</translation>
    </message>
    <message>
        <source>Use its own settings for choosing words</source>
        <translation>शब्द चुनने के लिए इसकी अपनी सेटिंग</translation>
    </message>
    <message>
        <source>What to tell it before each conversation, in plain words.</source>
        <translation>हर बातचीत से पहले इसे क्या बताया जाए, सरल शब्दों में।</translation>
    </message>
    <message>
        <source>%1 (comes with Shakti)</source>
        <translation>%1 (Shakti के साथ आया)</translation>
    </message>
    <message>
        <source>%1 (from a pack)</source>
        <translation>%1 (पैक से)</translation>
    </message>
    <message>
        <source>Follows the instructions on the page “Model and answers”.</source>
        <translation>“मॉडल और जवाब” पेज के निर्देशों पर चलता है।</translation>
    </message>
    <message>
        <source>This assistant cannot be changed. Make a copy and change the copy.</source>
        <translation>इस सहायक को बदला नहीं जा सकता। कॉपी बनाएँ और उस कॉपी को बदलें।</translation>
    </message>
    <message>
        <source>As chosen in the conversation</source>
        <translation>जैसा बातचीत में चुना जाए</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>नया सहायक</translation>
    </message>
    <message>
        <source>Answer briefly, in plain words.</source>
        <translation>थोड़े में, सरल शब्दों में जवाब दें।</translation>
    </message>
    <message>
        <source>Remove “%1”? Its conversations stay and continue with the general assistant.</source>
        <translation>“%1” हटाएँ? इसकी बातचीत बनी रहेगी और सामान्य सहायक के साथ चलेगी।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>सहायक आयात करें</translation>
    </message>
    <message>
        <source>Export the assistant</source>
        <translation>सहायक निर्यात करें</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>सहायक (*.json)</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Not attached</source>
        <translation>अटैच नहीं हुई</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>सवाल में डालें</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>अटैचमेंट: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>AttachmentChips</name>
    <message>
        <source>Attachment: %1</source>
        <translation>अटैचमेंट: %1</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Only the beginning is shown here.</source>
        <translation>यहाँ केवल शुरू का हिस्सा दिख रहा है।</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>अटैचमेंट का टेक्स्ट</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message>
        <source>This is too long for the model to read at once.</source>
        <translation>यह मॉडल के एक बार में पढ़ने के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Remove something, or send only the beginning.</source>
        <translation>कुछ हटाएँ, या केवल शुरू का हिस्सा भेजें।</translation>
    </message>
    <message>
        <source>%1 tokens; there is room for %2.</source>
        <translation>%1 टोकन हैं; जगह %2 की है।</translation>
    </message>
    <message>
        <source>Remove something, send only the beginning, or add it to a collection and ask there.</source>
        <translation>कुछ हटाएँ, केवल शुरू का हिस्सा भेजें, या इसे किसी संग्रह में जोड़कर वहाँ पूछें।</translation>
    </message>
    <message>
        <source>Send only the beginning</source>
        <translation>केवल शुरू का हिस्सा भेजें</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>संग्रह में जोड़ें</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Add to my documents instead</source>
        <translation>इसके बजाय मेरे दस्तावेज़ों में जोड़ें</translation>
    </message>
    <message>
        <source>An attached file goes with one question. As a document it answers later ones too, with the source.</source>
        <translation>अटैच की गई फ़ाइल एक ही सवाल के साथ जाती है। दस्तावेज़ बनकर वह आगे के सवालों का जवाब भी स्रोत के साथ देती है।</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Pasted text</source>
        <translation>चिपकाया हुआ टेक्स्ट</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>लगभग %1 टोकन</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>केवल शुरू का हिस्सा</translation>
    </message>
    <message>
        <source>It is too large to attach. Add it to a collection and ask there.</source>
        <translation>यह अटैच करने के लिए बहुत बड़ी है। इसे किसी संग्रह में जोड़ें और वहाँ पूछें।</translation>
    </message>
    <message>
        <source>It contains scanned pictures, not text. Install Tesseract with its language data, then attach it again.</source>
        <translation>इसमें टेक्स्ट नहीं, स्कैन की हुई तस्वीरें हैं। Tesseract और उसका भाषा डेटा इंस्टॉल करें, फिर इसे दोबारा अटैच करें।</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without one and attach that.</source>
        <translation>इस पर पासवर्ड लगा है। बिना पासवर्ड की कॉपी सहेजें और उसे अटैच करें।</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>The audit log is complete. Entries: %1</source>
        <translation>ऑडिट लॉग सही-सलामत है। एंट्रियाँ: %1</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>एंट्री %1 बदली गई है।</translation>
    </message>
    <message>
        <source>Entries are missing from number %1 on.</source>
        <translation>संख्या %1 से एंट्रियाँ ग़ायब हैं।</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>एंट्री %1 अपने से पहले वाली से नहीं जुड़ती।</translation>
    </message>
    <message>
        <source>The end of the log is missing, from number %1 on.</source>
        <translation>ऑडिट लॉग का आख़िरी हिस्सा ग़ायब है, संख्या %1 से।</translation>
    </message>
    <message>
        <source>Entry %1 was added from outside.</source>
        <translation>एंट्री %1 बाहर से जोड़ी गई है।</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that the code on paper stands for.</source>
        <translation>एंट्री %1 वह नहीं है जिसका कोड काग़ज़ पर है।</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>Records who asked, exported, deleted or unlocked something, and when; never what was said. For workplaces that have to show this.</source>
        <translation>किसने कब पूछा, निर्यात किया, हटाया या खोला, यह लिखा जाता है; क्या कहा गया, यह कभी नहीं। उन दफ़्तरों के लिए जिन्हें यह दिखाना पड़ता है।</translation>
    </message>
    <message>
        <source>Keep an audit log</source>
        <translation>ऑडिट लॉग रखें</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>एंट्रियाँ: %1</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV में सहेजें…</translation>
    </message>
    <message>
        <source>Code to write down</source>
        <translation>लिखकर रखने का कोड</translation>
    </message>
    <message>
        <source>Code from paper, if you have one</source>
        <translation>काग़ज़ पर लिखा कोड, अगर हो</translation>
    </message>
    <message>
        <source>Code from paper</source>
        <translation>काग़ज़ पर लिखा कोड</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>ऑडिट लॉग जाँचें</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV में सहेजें</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <source>Write this on paper with today&apos;s date. It will show later if entries were cut off the end: %1</source>
        <translation>इसे आज की तारीख़ के साथ काग़ज़ पर लिखें। बाद में इससे पता चलेगा कि अंत की एंट्रियाँ काटी तो नहीं गईं: %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Saving the backup…</source>
        <translation>बैकअप सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Shakti makes an encrypted backup on each day of use and keeps the last ten. They are on this disk, so save one on a USB stick or another drive too.</source>
        <translation>Shakti जिस दिन चलता है उस दिन एक एन्क्रिप्टेड बैकअप बनता है; पिछले दस रखे जाते हैं। वे इसी डिस्क पर हैं, इसलिए एक बैकअप पेन ड्राइव या दूसरी ड्राइव पर भी सहेजें।</translation>
    </message>
    <message>
        <source>In a backup: your conversations and collections, with the text of the documents, so that they can be asked again. Not in it: the original files, models and settings.</source>
        <translation>बैकअप में: आपकी बातचीत और संग्रह, दस्तावेज़ों के टेक्स्ट के साथ, ताकि उनसे फिर पूछा जा सके। उसमें नहीं: मूल फ़ाइलें, मॉडल और सेटिंग।</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>डेटा फ़ोल्डर: %1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>डेटा फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Save a backup to…</source>
        <translation>बैकअप यहाँ सहेजें…</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>इस पर लौटें…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>रोज़ का</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>आपने लिया</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>नए संस्करण से पहले</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>बैकअप बन रहा है…</translation>
    </message>
    <message>
        <source>No program could open the folder. Copy the path and open it yourself.</source>
        <translation>कोई प्रोग्राम इस फ़ोल्डर को नहीं खोल सका। पता कॉपी करें और उसे ख़ुद खोलें।</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? Conversations and collections will be as they were then, and what came later will be missing; the current state is kept as a file. Shakti closes and opens again.</source>
        <translation>इस बैकअप पर लौटें: %1? बातचीत और संग्रह वैसे ही होंगे जैसे तब थे, और उसके बाद का कुछ नहीं रहेगा; अभी की स्थिति एक फ़ाइल में रखी जाएगी। Shakti बंद होकर फिर खुलेगा।</translation>
    </message>
    <message>
        <source>Make a recovery code too: without it the copy opens on no other computer.</source>
        <translation>एक रिकवरी कोड भी बनाएँ: उसके बिना यह कॉपी किसी दूसरे कंप्यूटर पर नहीं खुलेगी।</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>बैकअप बना: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>फ़ोल्डर: %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>पिछला बैकअप: %1</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>अभी तक कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>पता कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>The model is loading. You can continue in the meantime.</source>
        <translation>मॉडल लोड हो रहा है। तब तक आप आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Choose what to start with</source>
        <translation>चुनें: किससे शुरू करें</translation>
    </message>
    <message>
        <source>Add your documents…</source>
        <translation>अपने दस्तावेज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>You can ask them at once. They stay on this computer.</source>
        <translation>उनसे तुरंत पूछ सकते हैं। वे इसी कंप्यूटर पर रहते हैं।</translation>
    </message>
    <message>
        <source>Or begin without your own documents</source>
        <translation>या अपने दस्तावेज़ों के बिना शुरू करें</translation>
    </message>
    <message>
        <source>Add a larger model…</source>
        <translation>बड़ा मॉडल जोड़ें…</translation>
    </message>
    <message>
        <source>The model is ready: %1</source>
        <translation>मॉडल तैयार है: %1</translation>
    </message>
    <message>
        <source>It is small and knows only English: good for trying things out, but not for facts. Answers from documents do not need it; they are quoted in all four languages.</source>
        <translation>यह छोटा है और केवल अंग्रेज़ी जानता है: आज़माने के लिए ठीक है, पर जानकारी के लिए भरोसे का नहीं। दस्तावेज़ों से जवाब के लिए इसकी ज़रूरत नहीं; वे चारों भाषाओं में दस्तावेज़ के ही शब्दों में मिलते हैं।</translation>
    </message>
    <message>
        <source>Answers from documents do not need it; they are quoted in all four languages.</source>
        <translation>दस्तावेज़ों से जवाब के लिए इसकी ज़रूरत नहीं; वे चारों भाषाओं में दस्तावेज़ के ही शब्दों में मिलते हैं।</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>बिना दस्तावेज़</translation>
    </message>
    <message>
        <source>Talk freely with the model. You can add documents at any time.</source>
        <translation>मॉडल से खुलकर बात करें। दस्तावेज़ कभी भी जोड़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>BranchArrows</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>%2 में से %1वाँ रूप</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>पिछला रूप</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>अगला रूप</translation>
    </message>
</context>
<context>
    <name>CandidatePopup</name>
    <message>
        <source>Suggested words</source>
        <translation>सुझाए गए शब्द</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Stopped. What has been downloaded is kept; the next download continues from there.</source>
        <translation>रोक दिया गया। जितना आ चुका है वह रखा है: अगला डाउनलोड वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>%1 parameters, a file of about %2, %3 of memory</source>
        <translation>%1 पैरामीटर, लगभग %2 की फ़ाइल, %3 मेमोरी</translation>
    </message>
    <message>
        <source>too large for this computer</source>
        <translation>इस कंप्यूटर के लिए बहुत बड़ा</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Comes from %1. Shakti checks the file when it arrives.</source>
        <translation>%1 से आता है। आने पर Shakti फ़ाइल की जाँच करता है।</translation>
    </message>
    <message>
        <source>Its maker asks you to agree to terms first: %1. Get the file there and import it above.</source>
        <translation>इसे बनाने वाले पहले पूछते हैं कि आप उनकी शर्तें मानते हैं या नहीं: %1। फ़ाइल वहाँ से लें और ऊपर आयात करें।</translation>
    </message>
    <message>
        <source>Get it on any computer from %1, bring it on a USB stick and import it above.</source>
        <translation>किसी भी कंप्यूटर पर %1 से लें, पेन ड्राइव में लाएँ और ऊपर आयात करें।</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Models you can get</source>
        <translation>मॉडल जो आप ला सकते हैं</translation>
    </message>
    <message>
        <source>Shakti runs models of the Llama family. It downloads only what it can check, and only while the network is on (below). Bring others on a USB stick.</source>
        <translation>Shakti में Llama परिवार के मॉडल चलते हैं। यह केवल वही डाउनलोड करता है जिसे जाँच सके, और तभी जब नेटवर्क चालू हो (नीचे)। बाक़ी पेन ड्राइव में लाएँ।</translation>
    </message>
    <message>
        <source>First turn on the network, below.</source>
        <translation>पहले नीचे नेटवर्क चालू करें।</translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>Copy the code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>CollectionSwitch</name>
    <message>
        <source>No documents</source>
        <translation>बिना दस्तावेज़</translation>
    </message>
    <message>
        <source>written by the model</source>
        <translation>मॉडल का लिखा</translation>
    </message>
    <message>
        <source>Where answers come from</source>
        <translation>जवाब कहाँ से आते हैं</translation>
    </message>
    <message>
        <source>Answers come from: %1</source>
        <translation>जवाब यहाँ से आते हैं: %1</translation>
    </message>
    <message>
        <source>Next question only to: %1</source>
        <translation>अगला सवाल सिर्फ़ इससे: %1</translation>
    </message>
    <message>
        <source>Ask the whole collection</source>
        <translation>पूरे संग्रह से पूछें</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>In the words of the documents</source>
        <translation>दस्तावेज़ों के ही शब्दों में</translation>
    </message>
    <message>
        <source>Written by the model from the documents, each sentence checked</source>
        <translation>दस्तावेज़ों से मॉडल का लिखा, हर वाक्य जाँचा हुआ</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>दस्तावेज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>संग्रह…</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>1 document</source>
        <translation>1 दस्तावेज़</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 दस्तावेज़</translation>
    </message>
    <message>
        <source>Pack, version %1</source>
        <translation>पैक, संस्करण %1</translation>
    </message>
    <message>
        <source>Sample pack, version %1: its contents are made up</source>
        <translation>नमूना पैक, संस्करण %1: इसकी बातें काल्पनिक हैं</translation>
    </message>
    <message>
        <source>Checked when it was installed. Signed with the key %1</source>
        <translation>इंस्टॉल करते समय जाँचा गया। %1 कुंजी से हस्ताक्षर हैं</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>बनाने वाले: %1</translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Search these documents by name</source>
        <translation>इन दस्तावेज़ों को नाम से खोजें</translation>
    </message>
    <message>
        <source>Ask this collection</source>
        <translation>इस संग्रह से सवाल पूछें</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>पैक इंस्टॉल करें…</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>नाम, फिर Enter</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>दस्तावेज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>नया संग्रह…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>दस्तावेज़ हटाएँ</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>पूरा संग्रह हटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing by that name was found.</source>
        <translation>इस नाम का कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>अभी कोई दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>अभी कोई संग्रह नहीं है।</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>इसी दस्तावेज़ से पूछें</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>यह दस्तावेज़ हटाएँ</translation>
    </message>
    <message>
        <source>Remove “%1” from the collection? The file stays where it is.</source>
        <translation>संग्रह से “%1” हटाएँ? फ़ाइल अपनी जगह पर रहेगी।</translation>
    </message>
    <message>
        <source>Remove %1 documents from the collection? The files stay where they are.</source>
        <translation>संग्रह से %1 दस्तावेज़ हटाएँ? फ़ाइलें अपनी जगह पर रहेंगी।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Remove “%1” with all its documents? The files stay where they are.</source>
        <translation>“%1” को सब दस्तावेज़ों के साथ हटाएँ? फ़ाइलें अपनी जगह पर रहेंगी।</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>data folder (also: SHAKTI_HOME)</source>
        <translation>डेटा फ़ोल्डर (या: SHAKTI_HOME)</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>JSON में लिखें</translation>
    </message>
    <message>
        <source>how the model runs</source>
        <translation>मॉडल कैसे चले</translation>
    </message>
    <message>
        <source>which backend runs the model; without it, this computer&apos;s own</source>
        <translation>मॉडल किस बैकएंड पर चले; न देने पर इस कंप्यूटर का अपना</translation>
    </message>
    <message>
        <source>number format of activations; float32 is exact and slow</source>
        <translation>एक्टिवेशन का संख्या-रूप; float32 सटीक है पर धीमा</translation>
    </message>
    <message>
        <source>remember only this many of the latest tokens, and the instructions: limits the memory</source>
        <translation>केवल इतने सबसे नए टोकन और निर्देश याद रखें: इससे मेमोरी सीमित रहती है</translation>
    </message>
    <message>
        <source>keep a conversation&apos;s memory in 8 bits: half the size, a little less exact</source>
        <translation>बातचीत की मेमोरी 8 बिट में रखें: आधा आकार, सटीकता ज़रा कम</translation>
    </message>
    <message>
        <source>An assistant that answers from this computer alone.</source>
        <translation>केवल इसी कंप्यूटर से जवाब देने वाला सहायक।</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>संस्करण दिखाएँ, और कुछ नहीं</translation>
    </message>
    <message>
        <source>check that everything works on this computer</source>
        <translation>जाँचें कि इस कंप्यूटर पर सब ठीक चलता है</translation>
    </message>
    <message>
        <source>ask one question and get the answer</source>
        <translation>एक सवाल पूछें और जवाब पाएँ</translation>
    </message>
    <message>
        <source>the question; - reads it from standard input</source>
        <translation>सवाल; - देने पर स्टैंडर्ड इनपुट से पढ़ता है</translation>
    </message>
    <message>
        <source>go on with this conversation instead of a new one</source>
        <translation>नई के बजाय यही बातचीत आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>talk in the terminal, line by line</source>
        <translation>टर्मिनल में एक-एक पंक्ति करके बात करें</translation>
    </message>
    <message>
        <source>an installed model (see: shakti model list)</source>
        <translation>इंस्टॉल किया हुआ मॉडल (देखें: shakti model list)</translation>
    </message>
    <message>
        <source>instructions for the model</source>
        <translation>मॉडल के लिए निर्देश</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word</source>
        <translation>0 पर हमेशा सबसे संभावित शब्द चुना जाता है</translation>
    </message>
    <message>
        <source>choose among the K likeliest tokens; 0 is off</source>
        <translation>सबसे संभावित K टोकन में से चुनें; 0 यानी बंद</translation>
    </message>
    <message>
        <source>choose among tokens that make up this probability; 1 is off</source>
        <translation>उन टोकन में से चुनें जिनकी कुल संभावना इतनी हो; 1 यानी बंद</translation>
    </message>
    <message>
        <source>leave out tokens below this share of the likeliest; 0 is off</source>
        <translation>सबसे संभावित टोकन के इस अनुपात से कम वाले टोकन छोड़ दें; 0 यानी बंद</translation>
    </message>
    <message>
        <source>repeat less of what was just said; 1 is off</source>
        <translation>अभी कही गई बात का दोहराव कम करें; 1 यानी बंद</translation>
    </message>
    <message>
        <source>longest answer, in tokens</source>
        <translation>जवाब की अधिकतम लंबाई, टोकन में</translation>
    </message>
    <message>
        <source>the same seed gives the same answer</source>
        <translation>एक ही सीड से एक ही जवाब मिलता है</translation>
    </message>
    <message>
        <source>end the answer before this text; may be given several times</source>
        <translation>इस टेक्स्ट से पहले जवाब रोक दें; कई बार दे सकते हैं</translation>
    </message>
    <message>
        <source>do not guess ahead from the prompt: the same answer, at another speed</source>
        <translation>प्रॉम्प्ट से आगे का अनुमान न लगाएँ: जवाब वही, केवल गति अलग</translation>
    </message>
    <message>
        <source>list, import, convert, verify or remove models</source>
        <translation>मॉडल की सूची देखें, आयात करें, बदलें, जाँचें या हटाएँ</translation>
    </message>
    <message>
        <source>install a model from a file or folder</source>
        <translation>फ़ाइल या फ़ोल्डर से मॉडल इंस्टॉल करें</translation>
    </message>
    <message>
        <source>a GGUF file, or the folder of a Hugging Face or MLX model</source>
        <translation>GGUF फ़ाइल, या Hugging Face या MLX मॉडल का फ़ोल्डर</translation>
    </message>
    <message>
        <source>%1 needs --collection</source>
        <translation>%1 के साथ --collection ज़रूरी है</translation>
    </message>
    <message>
        <source>a question is missing</source>
        <translation>सवाल नहीं दिया गया</translation>
    </message>
    <message>
        <source>either --assistant or --collection</source>
        <translation>या तो --assistant या --collection</translation>
    </message>
    <message>
        <source>either --batch or --conversation</source>
        <translation>या तो --batch या --conversation</translation>
    </message>
    <message>
        <source>a file is attached to a question to the model, not to documents</source>
        <translation>फ़ाइल मॉडल से पूछे सवाल के साथ अटैच होती है, दस्तावेज़ों से पूछे सवाल के साथ नहीं</translation>
    </message>
    <message>
        <source>the installed models</source>
        <translation>इंस्टॉल किए हुए मॉडल</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>हर कमांड के विकल्प</translation>
    </message>
    <message>
        <source>refuse the file unless it has this checksum</source>
        <translation>चेकसम यही न हो तो फ़ाइल न लें</translation>
    </message>
    <message>
        <source>check installed models against their checksums</source>
        <translation>इंस्टॉल किए हुए मॉडल उनके चेकसम से जाँचें</translation>
    </message>
    <message>
        <source>one model; without it, all</source>
        <translation>एक मॉडल; न देने पर सभी</translation>
    </message>
    <message>
        <source>remove an installed model</source>
        <translation>इंस्टॉल किया हुआ मॉडल हटाएँ</translation>
    </message>
    <message>
        <source>the model&apos;s ID</source>
        <translation>मॉडल की ID</translation>
    </message>
    <message>
        <source>write a model again with packed weights</source>
        <translation>मॉडल को पैक किए हुए वेट के साथ फिर से लिखें</translation>
    </message>
    <message>
        <source>a GGUF file, a model&apos;s folder, or the ID of an installed model</source>
        <translation>GGUF फ़ाइल, मॉडल का फ़ोल्डर, या इंस्टॉल किए हुए मॉडल की ID</translation>
    </message>
    <message>
        <source>a new folder (./name), or an ID under which the model is installed</source>
        <translation>नया फ़ोल्डर (./name), या वह ID जिससे मॉडल इंस्टॉल हो</translation>
    </message>
    <message>
        <source>bits of a weight; without it, packed weights stay as they are</source>
        <translation>हर वेट के बिट; न देने पर पैक किए हुए वेट वैसे ही रहते हैं</translation>
    </message>
    <message>
        <source>how many weights share a scale</source>
        <translation>कितने वेट एक ही स्केल साझा करते हैं</translation>
    </message>
    <message>
        <source>There is no display here, so the assistant opens in the terminal.</source>
        <translation>यहाँ कोई डिस्प्ले नहीं है, इसलिए सहायक टर्मिनल में खुल रहा है।</translation>
    </message>
    <message>
        <source>models you can get, and where</source>
        <translation>कौन-से मॉडल मिल सकते हैं, और कहाँ से</translation>
    </message>
    <message>
        <source>measure how fast a model is on this computer</source>
        <translation>नापें कि मॉडल इस कंप्यूटर पर कितना तेज़ है</translation>
    </message>
    <message>
        <source>answer with this model from now on</source>
        <translation>अब से इसी मॉडल से जवाब दें</translation>
    </message>
    <message>
        <source>download a model from the catalogue and install it</source>
        <translation>सूची का कोई मॉडल डाउनलोड करके इंस्टॉल करें</translation>
    </message>
    <message>
        <source>its name (see: shakti model catalogue)</source>
        <translation>उसका नाम (देखें: shakti model catalogue)</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>सही नहीं है: %1</translation>
    </message>
    <message>
        <source>%1 GB of memory</source>
        <translation>%1 GB मेमोरी</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>डाउनलोड हो सकता है</translation>
    </message>
    <message>
        <source>From now on answers come from: %1</source>
        <translation>अब से जवाब इससे आएँगे: %1</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>इंस्टॉल हुआ: %1</translation>
    </message>
    <message>
        <source>reads %1, writes %2 tokens a second; loads in %3 s</source>
        <translation>एक सेकंड में %1 टोकन पढ़ता है, %2 लिखता है; %3 सेकंड में लोड होता है</translation>
    </message>
    <message>
        <source>keep and check a log of who did what when</source>
        <translation>किसने कब क्या किया, इसका ऑडिट लॉग रखें और जाँचें</translation>
    </message>
    <message>
        <source>record from now on what kind of thing is done, never what is said</source>
        <translation>अब से दर्ज करें कि कैसा काम हुआ, यह कभी नहीं कि क्या कहा गया</translation>
    </message>
    <message>
        <source>record nothing more; what was recorded stays</source>
        <translation>आगे कुछ दर्ज न करें; जो दर्ज है वह बना रहता है</translation>
    </message>
    <message>
        <source>whether the audit log is on, and how many entries it has</source>
        <translation>ऑडिट लॉग चालू है या नहीं, और उसमें कितनी एंट्रियाँ हैं</translation>
    </message>
    <message>
        <source>the entries of the log</source>
        <translation>ऑडिट लॉग की एंट्रियाँ</translation>
    </message>
    <message>
        <source>check that no entry was changed, removed or moved</source>
        <translation>जाँचें कि कोई एंट्री बदली, हटाई या खिसकाई तो नहीं गई</translation>
    </message>
    <message>
        <source>write the log as a CSV file for a spreadsheet</source>
        <translation>ऑडिट लॉग को स्प्रेडशीट के लिए CSV फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>a code to write on paper, which shows later if the log was cut</source>
        <translation>काग़ज़ पर लिखने का कोड, जिससे बाद में पता चले कि ऑडिट लॉग काटा गया या नहीं</translation>
    </message>
    <message>
        <source>only the last N entries</source>
        <translation>केवल आख़िरी N एंट्रियाँ</translation>
    </message>
    <message>
        <source>a code from paper, to compare with</source>
        <translation>काग़ज़ पर लिखा कोड, जिससे मिलाना है</translation>
    </message>
    <message>
        <source>the file to write; one of that name is replaced</source>
        <translation>लिखी जाने वाली फ़ाइल; उसी नाम की फ़ाइल हो तो उसकी जगह यह आती है</translation>
    </message>
    <message>
        <source>The audit log is on.</source>
        <translation>ऑडिट लॉग चालू है।</translation>
    </message>
    <message>
        <source>The audit log is off.</source>
        <translation>ऑडिट लॉग बंद है।</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>एंट्रियाँ: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <source>Rounding error: %1</source>
        <translation>राउंडिंग का फ़र्क़: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>सही है: %1</translation>
    </message>
    <message>
        <source>%1 tokens a second here</source>
        <translation>यहाँ एक सेकंड में %1 टोकन</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>अभी नापा नहीं गया</translation>
    </message>
    <message>
        <source>documents that answers are taken from</source>
        <translation>दस्तावेज़, जिनसे जवाब लिए जाते हैं</translation>
    </message>
    <message>
        <source>add files or folders to a collection</source>
        <translation>संग्रह में फ़ाइलें या फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>the collection&apos;s name; without it, the one in use, or one named after the folder</source>
        <translation>संग्रह का नाम; न हो तो वही जिससे अभी पूछा जाता है, या फ़ोल्डर के नाम का संग्रह</translation>
    </message>
    <message>
        <source>also remove documents whose files are no longer in the folders</source>
        <translation>जिन दस्तावेज़ों की फ़ाइलें अब फ़ोल्डरों में नहीं हैं, उन्हें भी हटाएँ</translation>
    </message>
    <message>
        <source>a file or a folder</source>
        <translation>कोई फ़ाइल या फ़ोल्डर</translation>
    </message>
    <message>
        <source>the documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>remove documents for good; their files stay</source>
        <translation>दस्तावेज़ हमेशा के लिए हटाएँ; उनकी फ़ाइलें बनी रहती हैं</translation>
    </message>
    <message>
        <source>the document&apos;s name, path or ID</source>
        <translation>दस्तावेज़ का नाम, पता या ID</translation>
    </message>
    <message>
        <source>the whole collection</source>
        <translation>पूरा संग्रह</translation>
    </message>
    <message>
        <source>Added: %1. Unchanged: %2. Not added: %3.</source>
        <translation>जोड़े गए: %1। पहले जैसे: %2। नहीं जुड़े: %3।</translation>
    </message>
    <message>
        <source>Collection: %1.</source>
        <translation>संग्रह: %1।</translation>
    </message>
    <message>
        <source>Not finished in “%1”: %2. Add them again to go on.</source>
        <translation>“%1” में अधूरी: %2। आगे बढ़ाने के लिए इन्हें फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>हटाया गया: %1</translation>
    </message>
    <message>
        <source>%1 answers from this computer alone. It can be wrong: check what matters.</source>
        <translation>%1 केवल इसी कंप्यूटर से जवाब देता है। जवाब ग़लत भी हो सकता है: ज़रूरी बातें जाँच लें।</translation>
    </message>
    <message>
        <source>/new begins a new conversation, /exit ends. Ctrl+C stops an answer.</source>
        <translation>/new से नई बातचीत शुरू होती है, /exit से प्रोग्राम बंद। Ctrl+C से जवाब रुकता है।</translation>
    </message>
    <message>
        <source>/attach FILE attaches a file to the next question.</source>
        <translation>/attach FILE अगले सवाल के साथ फ़ाइल अटैच करता है।</translation>
    </message>
    <message>
        <source>This model does not list the language of the question, so its answer is probably wrong. Documents are quoted with --collection NAME.</source>
        <translation>इस मॉडल की भाषाओं की सूची में सवाल की भाषा नहीं है, इसलिए इसका जवाब शायद ग़लत होगा। दस्तावेज़ों के शब्दों में जवाब --collection NAME से मिलता है।</translation>
    </message>
    <message>
        <source>measure speed, memory and quality of a model</source>
        <translation>मॉडल की गति, मेमोरी और गुणवत्ता नापें</translation>
    </message>
    <message>
        <source>random weights of this architecture instead of a model</source>
        <translation>मॉडल की जगह इस बनावट के बेतरतीब वेट</translation>
    </message>
    <message>
        <source>keep the file with random weights here for the next time</source>
        <translation>बेतरतीब वेट वाली फ़ाइल अगली बार के लिए यहाँ रखें</translation>
    </message>
    <message>
        <source>with --random: measure weights in groups of 64 in memory as well</source>
        <translation>--random के साथ: मेमोरी में 64 के समूहों वाले वेट भी नापें</translation>
    </message>
    <message>
        <source>rounds, the engines in turn</source>
        <translation>दौर, इंजन बारी-बारी से</translation>
    </message>
    <message>
        <source>length of the prompt</source>
        <translation>प्रॉम्प्ट की लंबाई</translation>
    </message>
    <message>
        <source>length of the answer</source>
        <translation>जवाब की लंबाई</translation>
    </message>
    <message>
        <source>length of the conversation so far</source>
        <translation>अब तक की बातचीत की लंबाई</translation>
    </message>
    <message>
        <source>length of the new question in it</source>
        <translation>उसमें नए सवाल की लंबाई</translation>
    </message>
    <message>
        <source>length of the text that is quoted from</source>
        <translation>जिस टेक्स्ट से उद्धरण लिया जाता है उसकी लंबाई</translation>
    </message>
    <message>
        <source>length of the quotation</source>
        <translation>उद्धरण की लंबाई</translation>
    </message>
    <message>
        <source>how well a model predicts a text</source>
        <translation>मॉडल किसी टेक्स्ट का कितना सही अनुमान लगाता है</translation>
    </message>
    <message>
        <source>with the weights rounded to these bits as well: 4, 8, 16</source>
        <translation>इन बिट तक राउंड किए वेट के साथ भी: 4, 8, 16</translation>
    </message>
    <message>
        <source>tokens of a chunk of text</source>
        <translation>टेक्स्ट के एक टुकड़े के टोकन</translation>
    </message>
    <message>
        <source>read only this many chunks</source>
        <translation>इतने ही टुकड़े पढ़ें, और नहीं</translation>
    </message>
    <message>
        <source>how far two engines agree on the same model</source>
        <translation>एक ही मॉडल पर दो इंजन कितना मेल खाते हैं</translation>
    </message>
    <message>
        <source>tokens of text to compare on</source>
        <translation>जिन पर तुलना हो, टेक्स्ट के उतने टोकन</translation>
    </message>
    <message>
        <source>an installed model, a file or a folder; else the starter model</source>
        <translation>इंस्टॉल किया हुआ मॉडल, फ़ाइल या फ़ोल्डर; नहीं तो शुरुआती मॉडल</translation>
    </message>
    <message>
        <source>processor threads for every engine; else all there are</source>
        <translation>हर इंजन के लिए प्रोसेसर के थ्रेड; नहीं तो जितने हैं सब</translation>
    </message>
    <message>
        <source>a text in UTF-8; else the one that comes with the program</source>
        <translation>UTF-8 में टेक्स्ट; नहीं तो वह जो प्रोग्राम के साथ है</translation>
    </message>
    <message>
        <source>compare with this engine; may be given several times</source>
        <translation>इस इंजन से तुलना करें; कई बार दिया जा सकता है</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8</source>
        <translation>%1 UTF-8 में नहीं है</translation>
    </message>
    <message>
        <source>Nothing is deleted yet. With --yes these are deleted for good.</source>
        <translation>अभी कुछ नहीं हटाया गया। --yes के साथ ये हमेशा के लिए हट जाएँगे।</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>हटाई गई: %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Days kept: %1</source>
        <translation>कितने दिन रखें: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>जिनका समय पूरा हुआ: %1</translation>
    </message>
    <message>
        <source>The clock was set back or far ahead. Check the date of this computer.</source>
        <translation>घड़ी पीछे या बहुत आगे की गई है। इस कंप्यूटर की तारीख़ देख लें।</translation>
    </message>
    <message>
        <source>list, show, search, arrange or delete conversations</source>
        <translation>बातचीत की सूची देखें, दिखाएँ, खोजें, क्रम से रखें या हटाएँ</translation>
    </message>
    <message>
        <source>the conversations, the last used first</source>
        <translation>सारी बातचीत, सबसे हाल की पहले</translation>
    </message>
    <message>
        <source>only those with this tag</source>
        <translation>केवल वे जिन पर यह टैग है</translation>
    </message>
    <message>
        <source>all messages of a conversation</source>
        <translation>एक बातचीत के सारे संदेश</translation>
    </message>
    <message>
        <source>search in titles and messages</source>
        <translation>शीर्षकों और संदेशों में खोजें</translation>
    </message>
    <message>
        <source>words, or a phrase in quotes</source>
        <translation>शब्द, या उद्धरण चिह्नों के बीच साथ-साथ आने वाले शब्द</translation>
    </message>
    <message>
        <source>show at most this many</source>
        <translation>ज़्यादा से ज़्यादा इतने दिखाएँ</translation>
    </message>
    <message>
        <source>delete conversations for good</source>
        <translation>बातचीत हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>give a conversation another title</source>
        <translation>बातचीत को दूसरा शीर्षक दें</translation>
    </message>
    <message>
        <source>the new title</source>
        <translation>नया शीर्षक</translation>
    </message>
    <message>
        <source>put conversations into a folder; without one, take them out of theirs</source>
        <translation>बातचीत को फ़ोल्डर में रखें; फ़ोल्डर न बताएँ तो उससे बाहर निकालें</translation>
    </message>
    <message>
        <source>show a conversation above the others</source>
        <translation>बातचीत को सबसे ऊपर दिखाएँ</translation>
    </message>
    <message>
        <source>show a conversation in its usual place again</source>
        <translation>बातचीत को फिर उसकी सामान्य जगह पर दिखाएँ</translation>
    </message>
    <message>
        <source>set a conversation&apos;s tags; without any, remove them</source>
        <translation>बातचीत के टैग तय करें; कोई न दें तो हटा दिए जाएँगे</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>एक टैग</translation>
    </message>
    <message>
        <source>keep a conversation whatever its age</source>
        <translation>बातचीत कितनी भी पुरानी हो, उसे रखें</translation>
    </message>
    <message>
        <source>let it be deleted by age again</source>
        <translation>पुरानी होने पर इसे फिर हटने दें</translation>
    </message>
    <message>
        <source>list, create, rename or remove folders</source>
        <translation>फ़ोल्डरों की सूची देखें, नया बनाएँ, नाम बदलें या हटाएँ</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>बातचीत कितने समय तक रखी जाती है</translation>
    </message>
    <message>
        <source>the conversation&apos;s ID</source>
        <translation>बातचीत की ID</translation>
    </message>
    <message>
        <source>IDs of conversations</source>
        <translation>बातचीत की ID</translation>
    </message>
    <message>
        <source>the folder&apos;s name</source>
        <translation>फ़ोल्डर का नाम</translation>
    </message>
    <message>
        <source>all conversations</source>
        <translation>सारी बातचीत</translation>
    </message>
    <message>
        <source>those not used for this many days</source>
        <translation>वे जो इतने दिनों से काम में नहीं आईं</translation>
    </message>
    <message>
        <source>delete; without it, only show what would be deleted</source>
        <translation>हटाएँ; इसके बिना केवल दिखाया जाता है कि क्या हटेगा</translation>
    </message>
    <message>
        <source>add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>give a folder another name</source>
        <translation>फ़ोल्डर का नाम बदलें</translation>
    </message>
    <message>
        <source>remove a folder; its conversations stay</source>
        <translation>फ़ोल्डर हटाएँ; उसकी बातचीत बनी रहती है</translation>
    </message>
    <message>
        <source>keep for this many days after the last use</source>
        <translation>आख़िरी बार काम में आने के बाद इतने दिन रखें</translation>
    </message>
    <message>
        <source>keep for ever</source>
        <translation>हमेशा रखें</translation>
    </message>
    <message>
        <source>keep a folder as long as everything else</source>
        <translation>फ़ोल्डर को भी उतने ही समय रखें जितना बाक़ी सब</translation>
    </message>
    <message>
        <source>only show what would be deleted (this is the default)</source>
        <translation>केवल दिखाएँ कि क्या हटेगा (कुछ न कहने पर यही होता है)</translation>
    </message>
    <message>
        <source>delete what is due, for good</source>
        <translation>जिनका समय पूरा हुआ उन्हें हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>delete although the clock was set back or far ahead</source>
        <translation>घड़ी पीछे या बहुत आगे की गई हो तब भी हटाएँ</translation>
    </message>
    <message>
        <source>check, back up or restore conversations</source>
        <translation>बातचीत की जाँच करें, बैकअप लें या वापस लाएँ</translation>
    </message>
    <message>
        <source>look for damage in the database and its backups</source>
        <translation>डेटाबेस और उसके बैकअप में ख़राबी खोजें</translation>
    </message>
    <message>
        <source>make a backup now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>put a copy into this folder too: on a USB stick, say</source>
        <translation>इस फ़ोल्डर में भी एक कॉपी रखें, जैसे पेन ड्राइव पर</translation>
    </message>
    <message>
        <source>the backups, the newest first</source>
        <translation>बैकअप, सबसे नया पहले</translation>
    </message>
    <message>
        <source>go back to a backup; the present state is kept</source>
        <translation>किसी बैकअप पर लौटें; अभी का डेटा भी रखा जाता है</translation>
    </message>
    <message>
        <source>which backup; without it, the newest that is intact</source>
        <translation>कौन-सा बैकअप; न बताएँ तो जो ठीक हैं उनमें सबसे नया</translation>
    </message>
    <message>
        <source>make the database as small as it can be</source>
        <translation>डेटाबेस को जितना हो सके छोटा करें</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>ख़राब है</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>बातचीत: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>वापस लाया गया: %1</translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>जो पहले था वह यहाँ रखा है: %1</translation>
    </message>
    <message>
        <source>%1 kB before, %2 kB now</source>
        <translation>पहले %1 kB, अब %2 kB</translation>
    </message>
    <message>
        <source>write conversations to files, which are not encrypted</source>
        <translation>बातचीत को फ़ाइलों में लिखें; ये फ़ाइलें एन्क्रिप्ट नहीं होतीं</translation>
    </message>
    <message>
        <source>the conversations&apos; IDs</source>
        <translation>बातचीत की ID</translation>
    </message>
    <message>
        <source>only json has everything and can be imported again; without this option, the file&apos;s name decides</source>
        <translation>केवल json में सब कुछ होता है और वही फिर से आयात हो सकता है; न बताने पर फ़ाइल के नाम के अंत के अनुसार</translation>
    </message>
    <message>
        <source>a file, or a folder with a file for each conversation</source>
        <translation>एक फ़ाइल, या हर बातचीत की अलग फ़ाइल वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>also what was asked or answered differently (json always has it)</source>
        <translation>वह भी जो दूसरी तरह से पूछा या बताया गया (json में हमेशा होता है)</translation>
    </message>
    <message>
        <source>overwrite files of the same name</source>
        <translation>उसी नाम की फ़ाइलों की जगह लिखें</translation>
    </message>
    <message>
        <source>import conversations from a JSON export or from ChatGPT&apos;s export</source>
        <translation>निर्यात की गई JSON फ़ाइल से या ChatGPT से मिली फ़ाइल से बातचीत आयात करें</translation>
    </message>
    <message>
        <source>a JSON file, or the zip file that ChatGPT sends</source>
        <translation>एक JSON फ़ाइल, या ChatGPT की भेजी zip फ़ाइल</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever has them can read them.</source>
        <translation>ये फ़ाइलें एन्क्रिप्ट नहीं हैं: जिसके पास ये हों, वह इन्हें पढ़ सकता है।</translation>
    </message>
    <message>
        <source>find and mask personal data in a text</source>
        <translation>किसी टेक्स्ट में निजी जानकारी खोजें और छिपाएँ</translation>
    </message>
    <message>
        <source>list the personal data in a text</source>
        <translation>टेक्स्ट में मिली निजी जानकारी की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>the text; - reads it from standard input</source>
        <translation>टेक्स्ट; - देने पर स्टैंडर्ड इनपुट से पढ़ता है</translation>
    </message>
    <message>
        <source>read the text from a file</source>
        <translation>टेक्स्ट किसी फ़ाइल से पढ़ें</translation>
    </message>
    <message>
        <source>write the text with what was found masked</source>
        <translation>जो मिला उसे छिपाकर टेक्स्ट लिखें</translation>
    </message>
    <message>
        <source>mask personal data before the text is saved and answered</source>
        <translation>टेक्स्ट सहेजने और जवाब देने से पहले निजी जानकारी छिपाएँ</translation>
    </message>
    <message>
        <source>mask personal data in the files; what is saved here stays as it is</source>
        <translation>फ़ाइलों में निजी जानकारी छिपाएँ; यहाँ सहेजा हुआ वैसा ही रहता है</translation>
    </message>
    <message>
        <source>No personal data found.</source>
        <translation>कोई निजी जानकारी नहीं मिली।</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>छिपाया गया: %1</translation>
    </message>
    <message>
        <source>who uses this data folder, and what protects it</source>
        <translation>यह डेटा फ़ोल्डर कौन इस्तेमाल करता है और उसकी सुरक्षा कैसे होती है</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>सभी प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>what protects a profile, and its backups</source>
        <translation>प्रोफ़ाइल की सुरक्षा कैसे होती है, और उसके बैकअप</translation>
    </message>
    <message>
        <source>make a profile with its own key</source>
        <translation>अपनी अलग कुंजी वाली प्रोफ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>the name that people see</source>
        <translation>वह नाम जो लोगों को दिखता है</translation>
    </message>
    <message>
        <source>what holds the key; without it, the keychain where there is one</source>
        <translation>कुंजी कहाँ रहे; न बताएँ तो कीचेन में, अगर वह हो</translation>
    </message>
    <message>
        <source>give a profile another name</source>
        <translation>प्रोफ़ाइल का नाम बदलें</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>remove a profile and all its conversations</source>
        <translation>प्रोफ़ाइल और उसकी सारी बातचीत हटाएँ</translation>
    </message>
    <message>
        <source>yes, remove it for good</source>
        <translation>हाँ, हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>set or change the passphrase</source>
        <translation>गुप्त वाक्य रखें या बदलें</translation>
    </message>
    <message>
        <source>protect the key in another way</source>
        <translation>कुंजी की सुरक्षा दूसरे तरीक़े से करें</translation>
    </message>
    <message>
        <source>what holds the key from now on</source>
        <translation>अब से कुंजी कहाँ रहे</translation>
    </message>
    <message>
        <source>the new passphrase in this file (also: SHAKTI_NEW_PASSPHRASE)</source>
        <translation>नया गुप्त वाक्य इस फ़ाइल में है (या: SHAKTI_NEW_PASSPHRASE)</translation>
    </message>
    <message>
        <source>encrypt everything again with another key</source>
        <translation>सब कुछ नई कुंजी से फिर एन्क्रिप्ट करें</translation>
    </message>
    <message>
        <source>make a recovery code, which is shown only once</source>
        <translation>रिकवरी कोड बनाएँ, जो बस एक बार दिखता है</translation>
    </message>
    <message>
        <source>check that a profile opens</source>
        <translation>देखें कि प्रोफ़ाइल खुलती है या नहीं</translation>
    </message>
    <message>
        <source>There is no recovery code. Make one: shakti profile recovery-code</source>
        <translation>कोई रिकवरी कोड नहीं है। बनाएँ: shakti profile recovery-code</translation>
    </message>
    <message>
        <source>There is an older database here that is not encrypted: %1</source>
        <translation>यहाँ एक पुराना डेटाबेस बिना एन्क्रिप्शन के पड़ा है: %1</translation>
    </message>
    <message>
        <source>Encrypted. The key is in this computer&apos;s keychain: whoever is logged in as you can open it.</source>
        <translation>एन्क्रिप्टेड है। कुंजी इस कंप्यूटर की कीचेन में है: जो आपके नाम से लॉग इन है, वह इसे खोल सकता है।</translation>
    </message>
    <message>
        <source>Encrypted. Only your passphrase opens it, or the recovery code.</source>
        <translation>एन्क्रिप्टेड है। इसे केवल आपका गुप्त वाक्य या रिकवरी कोड खोलता है।</translation>
    </message>
    <message>
        <source>Encrypted, but the key is in a file beside it: whoever can read your files can open it. A passphrase protects it better: shakti profile passphrase</source>
        <translation>एन्क्रिप्टेड है, पर कुंजी पास की ही एक फ़ाइल में है: जो आपकी फ़ाइलें पढ़ सकता है, वह इसे खोल सकता है। गुप्त वाक्य से सुरक्षा बेहतर होती है: shakti profile passphrase</translation>
    </message>
    <message>
        <source>The key to it is still in the keychain. Without its files it opens nothing.</source>
        <translation>इसकी कुंजी अब भी कीचेन में है। इसकी फ़ाइलों के बिना वह कुछ नहीं खोलती।</translation>
    </message>
    <message>
        <source>Encrypted with a new key.</source>
        <translation>नई कुंजी से एन्क्रिप्ट हो गया।</translation>
    </message>
    <message>
        <source>It opens: %1</source>
        <translation>खुलती है: %1</translation>
    </message>
    <message>
        <source>Recovery code, shown only once: %1
Write it on paper and keep it away from this computer.</source>
        <translation>रिकवरी कोड, जो बस एक बार दिखता है: %1
इसे काग़ज़ पर लिखें और इस कंप्यूटर से दूर रखें।</translation>
    </message>
    <message>
        <source>whose conversations (see: shakti profile list)</source>
        <translation>किसकी बातचीत (देखें: shakti profile list)</translation>
    </message>
    <message>
        <source>passphrase or recovery code in this file (also: SHAKTI_PASSPHRASE)</source>
        <translation>गुप्त वाक्य या रिकवरी कोड इस फ़ाइल में है (या: SHAKTI_PASSPHRASE)</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>गुप्त वाक्य या रिकवरी कोड: </translation>
    </message>
    <message>
        <source>This computer asks for the password of its keychain, in a window of its own.</source>
        <translation>यह कंप्यूटर एक अलग विंडो में अपनी कीचेन का पासवर्ड पूछ रहा है।</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>नया गुप्त वाक्य: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>वही एक बार फिर: </translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>दोनों अलग हैं।</translation>
    </message>
    <message>
        <source>Your recovery code no longer works: the program ended before the new one was shown. Make a new one: shakti profile recovery-code</source>
        <translation>आपका रिकवरी कोड अब काम नहीं करेगा: नया कोड दिखने से पहले ही प्रोग्राम बंद हो गया। नया बनाएँ: shakti profile recovery-code</translation>
    </message>
    <message>
        <source>find the passages that answer a question</source>
        <translation>सवाल का जवाब देने वाले हिस्से खोजें</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>the collection&apos;s name</source>
        <translation>संग्रह का नाम</translation>
    </message>
    <message>
        <source>at most this many passages; without it, 10</source>
        <translation>ज़्यादा से ज़्यादा इतने हिस्से; न देने पर 10</translation>
    </message>
    <message>
        <source>answer in the words of this collection&apos;s documents</source>
        <translation>इस संग्रह के दस्तावेज़ों के शब्दों में जवाब दें</translation>
    </message>
    <message>
        <source>The words that the search uses are being read again; this happens only once.</source>
        <translation>खोज में काम आने वाले शब्द नए सिरे से पढ़े जा रहे हैं; ऐसा एक ही बार होता है।</translation>
    </message>
    <message>
        <source>Passages that are not in the index yet are being indexed.</source>
        <translation>जो हिस्से अभी इंडेक्स में नहीं हैं, उन्हें जोड़ा जा रहा है।</translation>
    </message>
    <message>
        <source>either a question or --batch</source>
        <translation>या तो सवाल दें या --batch</translation>
    </message>
    <message>
        <source>a file of questions, one JSON object per line: {&quot;id&quot;, &quot;question&quot;}; - reads standard input</source>
        <translation>सवालों की फ़ाइल, हर पंक्ति में एक JSON ऑब्जेक्ट: {&quot;id&quot;, &quot;question&quot;}; - देने पर स्टैंडर्ड इनपुट से पढ़ता है</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>with --collection: quote the documents (default), or let the model write and check each sentence by them</source>
        <translation>--collection के साथ: दस्तावेज़ों के शब्द दें (यही सामान्य है), या मॉडल लिखे और हर वाक्य दस्तावेज़ों से जाँचा जाए</translation>
    </message>
    <message>
        <source>with --collection: translate a quotation that is in another language</source>
        <translation>--collection के साथ: दूसरी भाषा के उद्धरण का अनुवाद करें</translation>
    </message>
    <message>
        <source>documents with their index in one signed file</source>
        <translation>दस्तावेज़ और उनका इंडेक्स, हस्ताक्षर की हुई एक फ़ाइल में</translation>
    </message>
    <message>
        <source>the pack&apos;s file</source>
        <translation>पैक की फ़ाइल</translation>
    </message>
    <message>
        <source>make a key to sign packs with</source>
        <translation>पैक पर हस्ताक्षर की कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>the new private key; the public one goes beside it</source>
        <translation>नई निजी कुंजी; सार्वजनिक कुंजी उसके पास रखी जाती है</translation>
    </message>
    <message>
        <source>make and sign a pack from a folder with a pack.json</source>
        <translation>pack.json वाले फ़ोल्डर से पैक बनाएँ और हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>your private key</source>
        <translation>आपकी निजी कुंजी</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <translation>उस नाम की फ़ाइल हो तो उसकी जगह लिखें</translation>
    </message>
    <message>
        <source>what is in a pack, and who signed it</source>
        <translation>पैक में क्या है और किसने हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>check that a pack is complete and signed by somebody you know</source>
        <translation>जाँचें कि पैक पूरा है और किसी जाने-पहचाने व्यक्ति के हस्ताक्षर हैं</translation>
    </message>
    <message>
        <source>install a pack, or a newer version of it</source>
        <translation>पैक या उसका नया संस्करण इंस्टॉल करें</translation>
    </message>
    <message>
        <source>also a version that is not newer</source>
        <translation>वह संस्करण भी जो नया नहीं है</translation>
    </message>
    <message>
        <source>the installed packs</source>
        <translation>इंस्टॉल किए हुए पैक</translation>
    </message>
    <message>
        <source>remove a pack and its collection for good</source>
        <translation>पैक और उसका संग्रह हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>the pack&apos;s ID or name</source>
        <translation>पैक की ID या नाम</translation>
    </message>
    <message>
        <source>accept a pack whose signer has this fingerprint</source>
        <translation>इस फ़िंगरप्रिंट वाले के हस्ताक्षर का पैक लें</translation>
    </message>
    <message>
        <source>accept a pack whose signer has this public key</source>
        <translation>इस सार्वजनिक कुंजी वाले के हस्ताक्षर का पैक लें</translation>
    </message>
    <message>
        <source>Private key: %1 (keep it to yourself)
Public key: %2
Fingerprint: %3</source>
        <translation>निजी कुंजी: %1 (किसी को न दें)
सार्वजनिक कुंजी: %2
फ़िंगरप्रिंट: %3</translation>
    </message>
    <message>
        <source>Other users of this computer can read your private key: %1
Make it yours alone (chmod 600).</source>
        <translation>इस कंप्यूटर पर दूसरे लोग भी आपकी निजी कुंजी पढ़ सकते हैं: %1
पढ़ने की अनुमति केवल अपने पास रखें (chmod 600)।</translation>
    </message>
    <message>
        <source>The pack is complete, and its signer is known.</source>
        <translation>पैक पूरा है और हस्ताक्षर करने वाला जाना-पहचाना है।</translation>
    </message>
    <message>
        <source>Installed as the collection %1.</source>
        <translation>संग्रह %1 के रूप में इंस्टॉल हुआ।</translation>
    </message>
    <message>
        <source>Upgraded, in the collection %1.</source>
        <translation>नया संस्करण संग्रह %1 में आ गया।</translation>
    </message>
    <message>
        <source>This version is installed already, as the collection %1.</source>
        <translation>यह संस्करण पहले से संग्रह %1 के रूप में इंस्टॉल है।</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>बनाने वाले: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>लाइसेंस: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>दस्तावेज़: %1</translation>
    </message>
    <message>
        <source>Signed with the key: %1</source>
        <translation>हस्ताक्षर की कुंजी: %1</translation>
    </message>
    <message>
        <source>keep a collection in step with folders; without any, list them</source>
        <translation>संग्रह को फ़ोल्डरों के अनुसार ताज़ा रखें; कोई न देने पर उनकी सूची</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>एक फ़ोल्डर</translation>
    </message>
    <message>
        <source>stop watching a folder; its documents stay</source>
        <translation>फ़ोल्डर की निगरानी रोकें; उसके दस्तावेज़ बने रहेंगे</translation>
    </message>
    <message>
        <source>read again what has changed in watched folders</source>
        <translation>निगरानी वाले फ़ोल्डरों में जो बदला है उसे फिर से पढ़ें</translation>
    </message>
    <message>
        <source>No longer watched: %1. The documents stay.</source>
        <translation>अब इनकी निगरानी नहीं होती: %1। दस्तावेज़ बने रहेंगे।</translation>
    </message>
    <message>
        <source>Read: %1. Unchanged: %2. Removed: %3. Not added: %4. Still being written: %5.</source>
        <translation>पढ़े गए: %1। पहले जैसे: %2। हटाए गए: %3। नहीं जुड़े: %4। अभी लिखे जा रहे: %5।</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Its documents stay as they were. Connect the drive.</source>
        <translation>फ़ोल्डर %1 नहीं मिला। उसके दस्तावेज़ पहले जैसे बने हैं। ड्राइव जोड़ें।</translation>
    </message>
    <message>
        <source>A part of the folder %1 cannot be opened. The documents from there stay as they were.</source>
        <translation>फ़ोल्डर %1 का एक हिस्सा नहीं खुल रहा। वहाँ के दस्तावेज़ पहले जैसे बने हैं।</translation>
    </message>
    <message>
        <source>write Hindi, Kannada or Telugu with Latin letters</source>
        <translation>अंग्रेज़ी अक्षरों से हिन्दी, कन्नड़ या तेलुगु लिखें</translation>
    </message>
    <message>
        <source>words in Latin letters; without them, lines from standard input</source>
        <translation>अंग्रेज़ी अक्षरों में शब्द; न दिए हों तो स्टैंडर्ड इनपुट की पंक्तियाँ</translation>
    </message>
    <message>
        <source>the language that is written</source>
        <translation>जो भाषा लिखी जाती है</translation>
    </message>
    <message>
        <source>named instructions to choose from</source>
        <translation>नाम वाले निर्देश, जिनमें से चुना जा सके</translation>
    </message>
    <message>
        <source>all assistants</source>
        <translation>सभी सहायक</translation>
    </message>
    <message>
        <source>the assistant&apos;s name or ID</source>
        <translation>सहायक का नाम या ID</translation>
    </message>
    <message>
        <source>one assistant with its instructions</source>
        <translation>एक सहायक, उसके निर्देशों के साथ</translation>
    </message>
    <message>
        <source>make an assistant</source>
        <translation>सहायक बनाएँ</translation>
    </message>
    <message>
        <source>the assistant&apos;s name</source>
        <translation>सहायक का नाम</translation>
    </message>
    <message>
        <source>begin with what this one has</source>
        <translation>इसके निर्देशों से शुरू करें</translation>
    </message>
    <message>
        <source>change one of your own assistants</source>
        <translation>अपना बनाया कोई सहायक बदलें</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>दूसरा नाम</translation>
    </message>
    <message>
        <source>remove one of your own assistants</source>
        <translation>अपना बनाया कोई सहायक हटाएँ</translation>
    </message>
    <message>
        <source>write an assistant to a file</source>
        <translation>सहायक को फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>a file that does not exist yet</source>
        <translation>ऐसी फ़ाइल जो अभी मौजूद नहीं है</translation>
    </message>
    <message>
        <source>take an assistant from a file</source>
        <translation>फ़ाइल से सहायक लें</translation>
    </message>
    <message>
        <source>an assistant&apos;s file</source>
        <translation>सहायक की फ़ाइल</translation>
    </message>
    <message>
        <source>which assistant answers (see: shakti assistant list)</source>
        <translation>कौन-सा सहायक जवाब दे (देखें: shakti assistant list)</translation>
    </message>
    <message>
        <source>one that has a collection answers in the words of its documents</source>
        <translation>जिसका अपना संग्रह है, वह उसके दस्तावेज़ों के शब्दों में जवाब देता है</translation>
    </message>
    <message>
        <source>what to tell it before each conversation; - reads it from standard input</source>
        <translation>हर बातचीत से पहले इसे क्या बताया जाए; - देने पर स्टैंडर्ड इनपुट से पढ़ता है</translation>
    </message>
    <message>
        <source>the collection the window switches to with it; empty for none</source>
        <translation>इसके साथ विंडो जिस संग्रह पर जाए; ख़ाली हो तो कोई नहीं</translation>
    </message>
    <message>
        <source>choose words by the settings, not by values of its own</source>
        <translation>शब्द अपने मानों से नहीं, सेटिंग के अनुसार चुनें</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 सीमा से बाहर है</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>संग्रह: %1</translation>
    </message>
    <message>
        <source>show, change or reset settings</source>
        <translation>सेटिंग दिखाएँ, बदलें या पहले जैसी करें</translation>
    </message>
    <message>
        <source>all settings in force</source>
        <translation>अभी लागू सभी सेटिंग</translation>
    </message>
    <message>
        <source>change one setting</source>
        <translation>एक सेटिंग बदलें</translation>
    </message>
    <message>
        <source>the setting&apos;s name, as `settings show` shows it</source>
        <translation>सेटिंग का नाम, जैसा `settings show` में है</translation>
    </message>
    <message>
        <source>its value; null means as on this computer, or new each time</source>
        <translation>उसका मान; null हो तो कंप्यूटर के अनुसार, या हर बार नया</translation>
    </message>
    <message>
        <source>go back to the usual value of one setting, or of all</source>
        <translation>एक या सभी सेटिंग को सामान्य मान पर लौटाएँ</translation>
    </message>
    <message>
        <source>version, computer, counts and last errors, for whoever helps; never contents</source>
        <translation>संस्करण, कंप्यूटर, गिनती और पिछली गड़बड़ियाँ, मदद करने वाले के लिए; बातें कभी नहीं</translation>
    </message>
    <message>
        <source>%1 is not a valid value for %2</source>
        <translation>%2 के लिए %1 मान्य नहीं है</translation>
    </message>
    <message>
        <source>whether Shakti may use the internet (off unless turned on), and what it was used for</source>
        <translation>Shakti इंटरनेट इस्तेमाल करे या नहीं (चालू न करें तो बंद), और अब तक किसलिए किया</translation>
    </message>
    <message>
        <source>let models be downloaded when somebody asks for it</source>
        <translation>कोई माँगे तो मॉडल डाउनलोड होने दें</translation>
    </message>
    <message>
        <source>request nothing from the internet</source>
        <translation>इंटरनेट से कुछ न माँगें</translation>
    </message>
    <message>
        <source>whether it is on</source>
        <translation>चालू है या नहीं</translation>
    </message>
    <message>
        <source>everything ever requested from the internet</source>
        <translation>इंटरनेट से अब तक जो कुछ माँगा गया</translation>
    </message>
    <message>
        <source>clear the list</source>
        <translation>सूची साफ़ करें</translation>
    </message>
    <message>
        <source>The network is on: models can be downloaded.</source>
        <translation>नेटवर्क चालू है: मॉडल डाउनलोड हो सकते हैं।</translation>
    </message>
    <message>
        <source>The network is off: nothing is requested from the internet.</source>
        <translation>नेटवर्क बंद है: इंटरनेट से कुछ नहीं माँगा जाता।</translation>
    </message>
    <message>
        <source>Nothing has ever been requested from the internet.</source>
        <translation>इंटरनेट से अब तक कुछ नहीं माँगा गया।</translation>
    </message>
    <message>
        <source>The list is cleared.</source>
        <translation>सूची साफ़ कर दी गई।</translation>
    </message>
    <message>
        <source>a file whose text the model gets with the question; may be given several times</source>
        <translation>फ़ाइल, जिसका टेक्स्ट सवाल के साथ मॉडल को मिलता है; कई बार दे सकते हैं</translation>
    </message>
    <message>
        <source>choose language, appearance and first documents; without options it asks</source>
        <translation>भाषा, रंग-रूप और पहले दस्तावेज़ चुनें; विकल्प न दें तो यह पूछता है</translation>
    </message>
    <message>
        <source>the language of window and terminal</source>
        <translation>विंडो और टर्मिनल की भाषा</translation>
    </message>
    <message>
        <source>how the window looks</source>
        <translation>विंडो कैसी दिखे</translation>
    </message>
    <message>
        <source>whose documents answer the first questions; an empty name for none</source>
        <translation>पहले सवालों के जवाब किस संग्रह के दस्तावेज़ों से आएँ; कोई नहीं चाहिए तो ख़ाली नाम दें</translation>
    </message>
    <message>
        <source>choose nothing, and do not ask again</source>
        <translation>कुछ न चुनें, और फिर न पूछें</translation>
    </message>
    <message>
        <source>questions that a pack&apos;s documents can answer</source>
        <translation>सवाल, जिनके जवाब पैक के दस्तावेज़ दे सकते हैं</translation>
    </message>
    <message>
        <source>the language of the questions; without it, that of the settings</source>
        <translation>सवालों की भाषा; न दें तो सेटिंग की भाषा</translation>
    </message>
    <message>
        <source>--skip cannot be combined with another choice</source>
        <translation>--skip के साथ कुछ और नहीं चुना जा सकता</translation>
    </message>
    <message>
        <source>nothing is chosen: name an option, or use a terminal</source>
        <translation>कुछ नहीं चुना गया: कोई विकल्प दें, या टर्मिनल से चलाएँ</translation>
    </message>
    <message>
        <source>no documents</source>
        <translation>बिना दस्तावेज़</translation>
    </message>
    <message>
        <source>Ready. Answers come from: %1
Everything is kept in %2</source>
        <translation>तैयार है। जवाब यहाँ से आएँगे: %1
सब कुछ यहाँ रखा है: %2</translation>
    </message>
    <message>
        <source>Shakti answers from this computer alone; nothing that you type leaves it. From documents it answers in their own words. It can be wrong: read the source. It is not a doctor, a lawyer or a bank adviser.</source>
        <translation>Shakti केवल इसी कंप्यूटर से जवाब देता है; आप जो भी लिखते हैं वह इससे बाहर नहीं जाता। दस्तावेज़ों से यह उन्हीं के शब्दों में जवाब देता है। जवाब ग़लत भी हो सकता है: स्रोत पढ़ें। यह न डॉक्टर है, न वकील, न बैंक सलाहकार।</translation>
    </message>
    <message>
        <source>Everything is kept in %1, encrypted.</source>
        <translation>सब कुछ यहाँ एन्क्रिप्टेड रखा है: %1।</translation>
    </message>
    <message>
        <source>The key is in a file beside it: whoever can read your files can read it.</source>
        <translation>कुंजी उसी के पास एक फ़ाइल में है: जो आपकी फ़ाइलें पढ़ सकता है, वह इसे भी पढ़ सकता है।</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds the key.</source>
        <translation>कुंजी इस कंप्यूटर की कीचेन में है।</translation>
    </message>
    <message>
        <source>Set a passphrase now? y for yes, Enter for no: </source>
        <translation>अभी गुप्त वाक्य रखें? हाँ के लिए y, नहीं के लिए Enter: </translation>
    </message>
    <message>
        <source>Appearance of the window:</source>
        <translation>विंडो का रंग-रूप:</translation>
    </message>
    <message>
        <source>Which documents should answer first?</source>
        <translation>पहले किन दस्तावेज़ों से जवाब आएँ?</translation>
    </message>
    <message>
        <source>There are no suggested questions for this collection.</source>
        <translation>इस संग्रह के लिए कोई सुझाए गए सवाल नहीं हैं।</translation>
    </message>
    <message>
        <source>nothing was given</source>
        <translation>कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>कमांड के साथ लिखें</translation>
    </message>
    <message>
        <source>options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>argument %1: %2</source>
        <translation>%1 में: %2</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>इसके बाद एक मान ज़रूरी है</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>इसके बाद कम से कम एक मान ज़रूरी है</translation>
    </message>
    <message>
        <source>expected %1 arguments</source>
        <translation>इसके बाद %1 मान ज़रूरी हैं</translation>
    </message>
    <message>
        <source>invalid choice: %1 (choose from %2)</source>
        <translation>%1 नहीं चल सकता (इनमें से चुनें: %2)</translation>
    </message>
    <message>
        <source>invalid int value: %1</source>
        <translation>%1 पूरी संख्या नहीं है</translation>
    </message>
    <message>
        <source>invalid float value: %1</source>
        <translation>%1 संख्या नहीं है</translation>
    </message>
    <message>
        <source>ignored explicit argument %1</source>
        <translation>इसके साथ %1 नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>not allowed with argument %1</source>
        <translation>%1 के साथ नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>ambiguous option: %1 could match %2</source>
        <translation>%1 साफ़ नहीं है: यह %2 हो सकता है</translation>
    </message>
    <message>
        <source>unrecognized arguments: %1</source>
        <translation>समझ में नहीं आया: %1</translation>
    </message>
    <message>
        <source>the following arguments are required: %1</source>
        <translation>ये देना ज़रूरी है: %1</translation>
    </message>
    <message>
        <source>one of the arguments %1 is required</source>
        <translation>इनमें से एक देना ज़रूरी है: %1</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>ऐसे लिखें: </translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>यह मदद दिखाएँ, और कुछ नहीं</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>%1 या उससे बड़ी संख्या</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 से %2 तक की संख्या</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>आप क्या करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a conversation</source>
        <translation>जो करना है वह लिखें, या बातचीत का नाम</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आप क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>Nothing by that name was found.</source>
        <translation>इस नाम का कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>अपना सवाल पूछें</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>इन दस्तावेज़ों से पूछें</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter से भेजें, Shift+Enter से नई पंक्ति शुरू करें</translation>
    </message>
    <message>
        <source>Question being edited</source>
        <translation>बदला जा रहा सवाल</translation>
    </message>
    <message>
        <source>Editing the question</source>
        <translation>सवाल बदला जा रहा है</translation>
    </message>
    <message>
        <source>It is asked again; the old answer is kept.</source>
        <translation>यह फिर से पूछा जाएगा; पुराना जवाब बना रहेगा।</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल अटैच करें</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>बदलाव रद्द करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc कुंजी</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter कुंजी</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है वैसा रहने दें</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 में से %1 टोकन</translation>
    </message>
    <message>
        <source>What the model can read at once</source>
        <translation>मॉडल एक बार में जितना पढ़ सकता है</translation>
    </message>
    <message>
        <source>%1 % of what the model can read at once</source>
        <translation>मॉडल एक बार में जितना पढ़ सकता है उसका %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The model can read only so much at once. Earlier messages no longer fit: a line marks where.</source>
        <translation>मॉडल एक बार में इतना ही पढ़ सकता है। पिछले संदेशों के लिए अब जगह नहीं है: एक रेखा बताती है कि कहाँ तक।</translation>
    </message>
    <message>
        <source>The model can read only so much at once. This is how much the conversation and your question take.</source>
        <translation>मॉडल एक बार में इतना ही पढ़ सकता है। यह बातचीत और आपका सवाल इतनी जगह लेते हैं।</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>पिन हटाएँ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>यहाँ ले जाएँ</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>किसी फ़ोल्डर में नहीं</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>नया फ़ोल्डर…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Folder, open</source>
        <translation>फ़ोल्डर, खुला</translation>
    </message>
    <message>
        <source>Folder, closed</source>
        <translation>फ़ोल्डर, बंद</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन की हुई</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ख़ाली है</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>पिछले सात दिन</translation>
    </message>
</context>
<context>
    <name>ConversationRows</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Deleted: %1</source>
        <translation>हटाई गई: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted</source>
        <translation>
            <numerusform>%n बातचीत हटाई गई</numerusform>
            <numerusform>%n बातचीत हटाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Check this program</source>
        <translation>प्रोग्राम की जाँच करें</translation>
    </message>
    <message>
        <source>Details for whoever helps you</source>
        <translation>मदद करने वाले के लिए ब्योरा</translation>
    </message>
    <message>
        <source>Recent errors</source>
        <translation>हाल की गड़बड़ियाँ</translation>
    </message>
    <message>
        <source>Tests what Shakti needs on this computer. Your conversations are not touched.</source>
        <translation>इस कंप्यूटर पर Shakti को जो चाहिए, उसे जाँचता है। आपकी बातचीत को छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>Version, computer, model and counts. Nothing that was typed, no names of people or documents.</source>
        <translation>संस्करण, कंप्यूटर, मॉडल और गिनती। लिखी गई कोई बात नहीं, लोगों या दस्तावेज़ों के नाम नहीं।</translation>
    </message>
    <message>
        <source>From the log, which never holds what was typed or answered.</source>
        <translation>लॉग से, जिसमें सवाल या जवाब कभी नहीं लिखे जाते।</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>कोई नहीं।</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>कॉपी हो गया। इसे संदेश में चिपकाएँ।</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>लॉग का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Results of the check</source>
        <translation>जाँच के नतीजे</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>जाँच रोकी गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed. Copy the details for whoever helps you.</source>
        <translation>
            <numerusform>%n जाँच सफल नहीं हुई। मदद करने वाले के लिए ब्योरा कॉपी करें।</numerusform>
            <numerusform>%n जाँचें सफल नहीं हुईं। मदद करने वाले के लिए ब्योरा कॉपी करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>सब ठीक चल रहा है।</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: सफल नहीं</translation>
    </message>
    <message>
        <source>Letters of all four languages</source>
        <translation>चारों भाषाओं के अक्षर</translation>
    </message>
    <message>
        <source>Writing and reading files</source>
        <translation>फ़ाइल लिखना और पढ़ना</translation>
    </message>
    <message>
        <source>Encrypted storage and search</source>
        <translation>एन्क्रिप्टेड स्टोरेज और खोज</translation>
    </message>
    <message>
        <source>Reading a document</source>
        <translation>दस्तावेज़ पढ़ना</translation>
    </message>
    <message>
        <source>Fast computing</source>
        <translation>तेज़ गणना</translation>
    </message>
    <message>
        <source>The model&apos;s files</source>
        <translation>मॉडल की फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>It is locked with a password. Save a copy without one and add that.</source>
        <translation>इस पर पासवर्ड लगा है। बिना पासवर्ड की कॉपी सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>The file is damaged. Get a fresh copy of it.</source>
        <translation>फ़ाइल ख़राब है। उसकी नई कॉपी लें।</translation>
    </message>
    <message>
        <source>It is too large. Split it into smaller files.</source>
        <translation>यह बहुत बड़ी है। इसे छोटी फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>It contains no readable text.</source>
        <translation>इसमें पढ़ने लायक़ कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>यह ख़ाली है।</translation>
    </message>
    <message>
        <source>It contains scanned pictures, not text. Install Tesseract with its language data, then add it again.</source>
        <translation>इसमें टेक्स्ट नहीं, स्कैन की हुई तस्वीरें हैं। Tesseract और उसका भाषा डेटा इंस्टॉल करें, फिर इसे दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>The file is not there. Check that the drive is connected.</source>
        <translation>फ़ाइल वहाँ नहीं है। जाँचें कि ड्राइव जुड़ी है।</translation>
    </message>
    <message>
        <source>You do not have permission to read this file, or the drive has a fault.</source>
        <translation>आपको यह फ़ाइल पढ़ने की अनुमति नहीं है, या ड्राइव में ख़राबी है।</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX or text.</source>
        <translation>इस तरह की फ़ाइल पढ़ी नहीं जा सकती। इसे PDF, DOCX या सादे टेक्स्ट के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Other files are packed in it. Unpack it, then add what is in it.</source>
        <translation>इसमें कई फ़ाइलें एक साथ पैक हैं। पहले इसे अनज़िप करें, फिर अंदर की फ़ाइलें जोड़ें।</translation>
    </message>
    <message>
        <source>It is a picture, not text. Put it into a PDF: its text is read where Tesseract is installed.</source>
        <translation>यह तस्वीर है, टेक्स्ट नहीं। इसे PDF में डालें: Tesseract इंस्टॉल हो तो इसका टेक्स्ट पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>It is in an older format. Open it in Microsoft Office or LibreOffice and save it as DOCX.</source>
        <translation>यह पुराने फ़ॉर्मैट में है। इसे Microsoft Office या LibreOffice में खोलकर DOCX के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>This kind of sheet cannot be read. Open it in Excel or LibreOffice and save it as XLSX.</source>
        <translation>इस तरह की शीट पढ़ी नहीं जा सकती। इसे Excel या LibreOffice में खोलकर XLSX के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>These slides cannot be read. Save them as PPTX or PDF and add that.</source>
        <translation>ये स्लाइडें पढ़ी नहीं जा सकतीं। इन्हें PPTX या PDF के रूप में सहेजकर जोड़ें।</translation>
    </message>
    <message>
        <source>Reading took too long. Split it into smaller files.</source>
        <translation>पढ़ने में बहुत समय लगा। इसे छोटी फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>Its text is for an old font such as Kruti Dev or Nudi, not in Unicode. Convert it to Unicode first.</source>
        <translation>इसका टेक्स्ट Unicode में नहीं, Kruti Dev या Nudi जैसे पुराने फ़ॉन्ट में है। पहले इसे Unicode में बदलें।</translation>
    </message>
    <message>
        <source>Some pages are scanned pictures and were not read.</source>
        <translation>कुछ पेज स्कैन की हुई तस्वीरें हैं और पढ़े नहीं गए।</translation>
    </message>
    <message>
        <source>Read from pictures: some letters may be wrong.</source>
        <translation>तस्वीरों से पढ़ा गया: कुछ अक्षर ग़लत हो सकते हैं।</translation>
    </message>
    <message>
        <source>Some of it is written for an old font and cannot be found.</source>
        <translation>इसका कुछ हिस्सा पुराने फ़ॉन्ट में है और खोजने पर नहीं मिलेगा।</translation>
    </message>
    <message>
        <source>The PDF gives wrong letters, so little will be found. Add the file it was made from.</source>
        <translation>यह PDF ग़लत अक्षर देता है, इसलिए इसमें कम मिलेगा। जिस फ़ाइल से यह बना था, उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Its letters had to be guessed: check that they look right.</source>
        <translation>इसके अक्षर अंदाज़े से पढ़े गए: देखें कि वे ठीक हैं या नहीं।</translation>
    </message>
    <message>
        <source>It has hidden text that cannot be seen. That text was not read.</source>
        <translation>इसमें छिपा हुआ टेक्स्ट है जो दिखाई नहीं देता। वह टेक्स्ट नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>There are other files in it. They were not read: save them and add them too.</source>
        <translation>इसके अंदर दूसरी फ़ाइलें हैं। वे पढ़ी नहीं गईं: उन्हें अलग से सहेजें और जोड़ें।</translation>
    </message>
    <message>
        <source>Some cells have formulas without results. Open it in Excel or LibreOffice, save it and add it again.</source>
        <translation>इसके कुछ खानों में फ़ॉर्मूले हैं, पर उनके नतीजे नहीं हैं। इसे Excel या LibreOffice में खोलकर सहेजें और दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>The file could not be opened: no program on this computer opens such files.</source>
        <translation>फ़ाइल खुल नहीं सकी: इस कंप्यूटर पर ऐसी फ़ाइल खोलने वाला कोई प्रोग्राम नहीं है।</translation>
    </message>
    <message>
        <source>The file could not be opened. It may have been moved or removed.</source>
        <translation>फ़ाइल खुल नहीं सकी। शायद उसे कहीं और रखा या हटाया गया है।</translation>
    </message>
    <message>
        <source>No documents were found there.</source>
        <translation>वहाँ कोई दस्तावेज़ नहीं मिला।</translation>
    </message>
    <message>
        <source>Left out, because such files are not read: %1.</source>
        <translation>ऐसी फ़ाइलें पढ़ी नहीं जातीं, इसलिए छोड़ दी गईं: %1।</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जुड़ गई</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>पहले जैसी</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>फिर से पढ़ी गई</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>नहीं जुड़ी</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाई गई</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>अभी लिखी जा रही है</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 चाहिए, %2 ख़ाली है</translation>
    </message>
    <message>
        <source>%1 tokens, room for %2</source>
        <translation>टोकन: %1, जगह: %2</translation>
    </message>
    <message>
        <source>%1 = %2, not in %3</source>
        <translation>%1 = %2, सीमा: %3</translation>
    </message>
    <message>
        <source>%1 = %2 is negative</source>
        <translation>%1 = %2 शून्य से कम है</translation>
    </message>
    <message>
        <source>an empty stop string</source>
        <translation>जवाब रोकने वाला टेक्स्ट ख़ाली है</translation>
    </message>
    <message>
        <source>%1 is not installed; installed: %2</source>
        <translation>%1 इंस्टॉल नहीं है; इंस्टॉल हैं: %2</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>%1 is neither a GGUF file nor a zip with one</source>
        <translation>%1 न तो GGUF फ़ाइल है, न ऐसी zip फ़ाइल जिसमें एक GGUF फ़ाइल हो</translation>
    </message>
    <message>
        <source>%1 holds %2 GGUF files, not one</source>
        <translation>%1 में GGUF फ़ाइलें: %2, होनी चाहिए: एक</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1 में %2 नहीं है</translation>
    </message>
    <message>
        <source>%1 holds numbers that are not finite</source>
        <translation>%1 में ऐसे मान हैं जो संख्या नहीं हैं</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, not %3</source>
        <translation>%1 में %2 बाइट हैं, %3 नहीं</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>पढ़ने के बीच में बदल गई: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>File: %1</source>
        <translation>फ़ाइल: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>फ़ोल्डर: %1</translation>
    </message>
    <message>
        <source>Choose one of these: %1</source>
        <translation>इनमें से एक चुनें: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>बैकअप: %1</translation>
    </message>
    <message>
        <source>Wait for: %1</source>
        <translation>इतना रुकें: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>प्रोफ़ाइल: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>ब्योरा: %1</translation>
    </message>
    <message>
        <source>Shakti is already open</source>
        <translation>Shakti पहले से खुला है</translation>
    </message>
    <message>
        <source>Another Shakti window or command is using the same data folder. Use that one, or close it and try again.</source>
        <translation>Shakti की कोई दूसरी विंडो या कमांड यही डेटा फ़ोल्डर इस्तेमाल कर रही है। उसी में काम करें, या उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved in this folder</source>
        <translation>इस फ़ोल्डर में आपकी बातचीत सहेजी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Shakti does not have permission to write there. Ask whoever looks after this computer for it, or choose another data folder. What was saved before is unchanged.</source>
        <translation>Shakti को वहाँ लिखने की अनुमति नहीं है। इस कंप्यूटर की देखरेख करने वाले से अनुमति माँगें, या कोई दूसरा डेटा फ़ोल्डर चुनें। जो पहले सहेजा गया था, वह वैसा ही है।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>Delete files you no longer need or empty the bin, then try again. What was saved before is unchanged.</source>
        <translation>जिन फ़ाइलों की अब ज़रूरत नहीं, उन्हें हटाएँ या रीसायकल बिन ख़ाली करें, उसके बाद फिर कोशिश करें। जो पहले सहेजा गया था, वह वैसा ही है।</translation>
    </message>
    <message>
        <source>The folder with your conversations cannot be found</source>
        <translation>आपकी बातचीत वाला फ़ोल्डर नहीं मिल रहा</translation>
    </message>
    <message>
        <source>Connect the drive again, or put the folder back where it was, and try once more. What you typed is still in the field; nothing that was saved before is changed.</source>
        <translation>ड्राइव फिर से जोड़ें, या फ़ोल्डर को उसकी पुरानी जगह पर रखें, और फिर कोशिश करें। आपने जो लिखा था, वह अब भी वहीं है; पहले सहेजा हुआ कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>डिस्क में कोई गड़बड़ी आई है</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start Shakti again. If the message comes back, copy the data folder to another disk and have this one looked at.</source>
        <translation>देख लें कि ड्राइव जुड़ी हुई है, फिर Shakti को दोबारा खोलें। यह संदेश फिर आए, तो डेटा फ़ोल्डर को किसी दूसरी डिस्क पर कॉपी करें और इस डिस्क की जाँच करवाएँ।</translation>
    </message>
    <message>
        <source>Your conversations were saved by a newer version of Shakti</source>
        <translation>आपकी बातचीत Shakti के नए संस्करण में सहेजी गई थी</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti to open them. Nothing has been changed or lost.</source>
        <translation>इसे खोलने के लिए Shakti का सबसे नया संस्करण इंस्टॉल करें। न कुछ बदला है, न कुछ खोया है।</translation>
    </message>
    <message>
        <source>Another program is using the file with your conversations</source>
        <translation>कोई दूसरा प्रोग्राम आपकी बातचीत की फ़ाइल इस्तेमाल कर रहा है</translation>
    </message>
    <message>
        <source>Perhaps a backup or a virus scanner. Wait a minute, then try again.</source>
        <translation>शायद बैकअप या एंटीवायरस। एक मिनट रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file with your conversations cannot be read</source>
        <translation>आपकी बातचीत वाली फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>The file has been left as it is. Put back a copy from your backup, or move the file elsewhere to begin with an empty list. Keep it: parts of it can often be rescued.</source>
        <translation>फ़ाइल जैसी थी, वैसी ही छोड़ दी गई है। अपने बैकअप से इसकी कॉपी वापस रखें, या ख़ाली सूची से शुरू करने के लिए फ़ाइल को कहीं और ले जाएँ। इसे सँभालकर रखें: अक्सर इसका कुछ हिस्सा बचाया जा सकता है।</translation>
    </message>
    <message>
        <source>Your conversations are damaged, but there is a backup</source>
        <translation>आपकी बातचीत की फ़ाइल ख़राब है, पर बैकअप मौजूद है</translation>
    </message>
    <message>
        <source>Put the last backup back. The damaged file is kept as it is, in case parts of it can be rescued.</source>
        <translation>पिछला बैकअप वापस लाएँ। ख़राब फ़ाइल वैसी ही रहती है: शायद उसका कुछ हिस्सा बचाया जा सके।</translation>
    </message>
    <message>
        <source>Put the last backup back: run shakti db restore. The damaged file is kept as it is, in case parts of it can be rescued.</source>
        <translation>पिछला बैकअप वापस लाएँ: shakti db restore चलाएँ। ख़राब फ़ाइल वैसी ही रहती है: शायद उसका कुछ हिस्सा बचाया जा सके।</translation>
    </message>
    <message>
        <source>The key does not open these conversations</source>
        <translation>यह कुंजी इस बातचीत को नहीं खोलती</translation>
    </message>
    <message>
        <source>The file belongs to another profile or was brought here from another computer. It has been left as it is.</source>
        <translation>यह फ़ाइल किसी दूसरी प्रोफ़ाइल की है या दूसरे कंप्यूटर से लाई गई है। इसे जैसी थी वैसी छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>गुप्त वाक्य ग़लत है</translation>
    </message>
    <message>
        <source>Try again; look at the keyboard&apos;s language and capital letters. After several wrong tries there is a pause. If you have forgotten it, use the recovery code, if you made one.</source>
        <translation>फिर कोशिश करें; कीबोर्ड की भाषा और अंग्रेज़ी के बड़े अक्षर देख लें। कई ग़लत कोशिशों के बाद रुकना पड़ता है। अगर भूल गए हों और रिकवरी कोड बनाया था, तो वही इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This recovery code does not open the profile</source>
        <translation>यह रिकवरी कोड प्रोफ़ाइल को नहीं खोलता</translation>
    </message>
    <message>
        <source>It may belong to another profile, or a newer code has been made since. Look for the latest one.</source>
        <translation>हो सकता है यह किसी दूसरी प्रोफ़ाइल का हो, या इसके बाद नया कोड बना हो। सबसे नया कोड ढूँढें।</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake</source>
        <translation>रिकवरी कोड में कोई अक्षर ग़लत है</translation>
    </message>
    <message>
        <source>Compare each group with your paper and type it again. It has nine groups of four characters.</source>
        <translation>हर समूह को अपने काग़ज़ से मिलाएँ और फिर से लिखें। इसमें चार-चार अक्षरों के नौ समूह हैं।</translation>
    </message>
    <message>
        <source>The passphrase cannot be used</source>
        <translation>यह गुप्त वाक्य नहीं चलेगा</translation>
    </message>
    <message>
        <source>Choose one of at least 8 characters, such as four words that do not belong together, and type it the same way both times.</source>
        <translation>कम से कम 8 अक्षरों का चुनें, जैसे चार शब्द जिनका आपस में कोई मेल न हो, और दोनों बार एक-सा लिखें।</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>बहुत बार ग़लत कोशिश हुई</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Nothing has been lost.</source>
        <translation>थोड़ा रुकें, फिर कोशिश करें। कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>This profile is locked</source>
        <translation>यह प्रोफ़ाइल लॉक है</translation>
    </message>
    <message>
        <source>Give its passphrase or its recovery code.</source>
        <translation>इसका गुप्त वाक्य या रिकवरी कोड दें।</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is not responding</source>
        <translation>इस कंप्यूटर की कीचेन जवाब नहीं दे रही</translation>
    </message>
    <message>
        <source>Unlock the keychain, or log in again, then start Shakti once more. If that does not help, use the recovery code.</source>
        <translation>कीचेन को खोलें या फिर से लॉग इन करें, फिर Shakti को दोबारा खोलें। इससे काम न बने तो रिकवरी कोड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>आपकी बातचीत की कुंजी नहीं मिल रही</translation>
    </message>
    <message>
        <source>Enter the recovery code that you wrote down when it was shown. Without it and without the key nobody can read them. Nothing has been changed.</source>
        <translation>रिकवरी कोड दिखने पर आपने जो लिख लिया था, वह यहाँ लिखें। उसके और कुंजी के बिना आपकी बातचीत कोई नहीं पढ़ सकता। कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>The file that protects your key cannot be read</source>
        <translation>आपकी कुंजी की रक्षा करने वाली फ़ाइल पढ़ी नहीं जा रही</translation>
    </message>
    <message>
        <source>It has been left as it is. Put back key.json from a copy of your data folder. Without it nobody can read your conversations.</source>
        <translation>इसे जैसी थी वैसी छोड़ दिया गया है। अपने डेटा फ़ोल्डर की किसी कॉपी से key.json वापस रखें। इसके बिना आपकी बातचीत कोई नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>This profile does not exist</source>
        <translation>ऐसी कोई प्रोफ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Choose another profile, or make a new one.</source>
        <translation>कोई दूसरी प्रोफ़ाइल चुनें, या नई बनाएँ।</translation>
    </message>
    <message>
        <source>Look at the names with shakti profile list, or make a new profile.</source>
        <translation>shakti profile list से नाम देखें, या नई प्रोफ़ाइल बनाएँ।</translation>
    </message>
    <message>
        <source>There is already a profile of this name</source>
        <translation>इस नाम की प्रोफ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>Choose another name. Capital and small letters count as the same.</source>
        <translation>कोई दूसरा नाम चुनें। अंग्रेज़ी के बड़े और छोटे अक्षर एक ही माने जाते हैं।</translation>
    </message>
    <message>
        <source>This name cannot be used for a profile</source>
        <translation>यह नाम प्रोफ़ाइल के लिए नहीं चलेगा</translation>
    </message>
    <message>
        <source>Choose a name of 1 to 60 letters, without line breaks or hidden characters.</source>
        <translation>1 से 60 अक्षरों का नाम चुनें, जिसमें नई पंक्ति या छिपे अक्षर न हों।</translation>
    </message>
    <message>
        <source>This backup does not exist</source>
        <translation>ऐसा कोई बैकअप नहीं है</translation>
    </message>
    <message>
        <source>Choose another one, or make a backup now.</source>
        <translation>कोई दूसरा चुनें, या अभी बैकअप लें।</translation>
    </message>
    <message>
        <source>Look at the names with shakti db list, or make a backup now.</source>
        <translation>shakti db list से नाम देखें, या अभी बैकअप लें।</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>बैकअप ख़राब है</translation>
    </message>
    <message>
        <source>It was not used, and your conversations are unchanged. Choose an older backup.</source>
        <translation>इसे वापस नहीं लाया गया और आपकी बातचीत जैसी थी वैसी ही है। कोई पुराना बैकअप चुनें।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>आपकी सेटिंग पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Shakti has started with its standard settings; the old file is kept. Please choose your language and theme again. Your conversations are unchanged.</source>
        <translation>Shakti सामान्य सेटिंग के साथ खुला है; पुरानी फ़ाइल रखी हुई है। कृपया अपनी भाषा और थीम फिर से चुनें। आपकी बातचीत वैसी ही है।</translation>
    </message>
    <message>
        <source>This conversation was not found</source>
        <translation>यह बातचीत नहीं मिली</translation>
    </message>
    <message>
        <source>It may have been deleted, or its ID has a typing mistake. Choose another conversation, or begin a new one. See all IDs with shakti conversations list.</source>
        <translation>हो सकता है इसे हटा दिया गया हो, या इसकी ID लिखने में ग़लती हुई हो। कोई दूसरी बातचीत चुनें, या नई शुरू करें। सभी ID shakti conversations list से देखें।</translation>
    </message>
    <message>
        <source>The ID given: %1</source>
        <translation>दी गई ID: %1</translation>
    </message>
    <message>
        <source>It may have been deleted. Choose another conversation, or begin a new one.</source>
        <translation>हो सकता है इसे हटा दिया गया हो। कोई दूसरी बातचीत चुनें, या नई शुरू करें।</translation>
    </message>
    <message>
        <source>The question is empty</source>
        <translation>सवाल ख़ाली है</translation>
    </message>
    <message>
        <source>Write your question, then send it.</source>
        <translation>अपना सवाल लिखें, फिर भेजें।</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>नाम ख़ाली है</translation>
    </message>
    <message>
        <source>Write a name with at least one letter or digit, then try again.</source>
        <translation>कम से कम एक अक्षर या अंक वाला नाम लिखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This folder is no longer there</source>
        <translation>यह फ़ोल्डर अब नहीं है</translation>
    </message>
    <message>
        <source>It may have been removed or renamed. Choose another folder.</source>
        <translation>हो सकता है वह हटा दिया गया हो या उसका नाम बदला गया हो। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is a folder of this name already</source>
        <translation>इस नाम का फ़ोल्डर पहले से है</translation>
    </message>
    <message>
        <source>Choose another name, or use the folder that is there.</source>
        <translation>दूसरा नाम चुनें, या जो फ़ोल्डर है उसी का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <translation>इस कंप्यूटर की तारीख़ ग़लत हो सकती है</translation>
    </message>
    <message>
        <source>No old conversations were deleted, because their age cannot be known. Check the date; if it is right, confirm it and then delete them.</source>
        <translation>पुरानी बातचीत नहीं हटाई गई, क्योंकि यह पता नहीं कि वह कितनी पुरानी है। तारीख़ देखें; वह सही हो तो पुष्टि करें, फिर हटाएँ।</translation>
    </message>
    <message>
        <source>The file cannot be written there</source>
        <translation>वहाँ फ़ाइल नहीं लिखी जा सकती</translation>
    </message>
    <message>
        <source>The command cannot be understood</source>
        <translation>यह कमांड समझ में नहीं आई</translation>
    </message>
    <message>
        <source>See how it is written with --help.</source>
        <translation>--help से देखें कि इसे कैसे लिखते हैं।</translation>
    </message>
    <message>
        <source>Nothing new can be saved for now. What was saved before can be read, searched and exported.</source>
        <translation>अभी कुछ नया सहेजा नहीं जा सकता। जो पहले सहेजा गया था, उसे पढ़ा, खोजा और निर्यात किया जा सकता है।</translation>
    </message>
    <message>
        <source>The model is not ready yet</source>
        <translation>मॉडल अभी तैयार नहीं है</translation>
    </message>
    <message>
        <source>Wait until it has loaded, then send the question again. If it cannot be loaded, choose another model in the settings. Your question is saved.</source>
        <translation>मॉडल लोड होने तक रुकें, फिर सवाल दोबारा भेजें। अगर वह लोड न हो पाए, तो सेटिंग में दूसरा मॉडल चुनें। आपका सवाल सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>The model has stopped working</source>
        <translation>मॉडल ने काम करना बंद कर दिया है</translation>
    </message>
    <message>
        <source>Load the model again. If it stops once more, choose another model in the settings. Your questions and answers are saved up to this point.</source>
        <translation>मॉडल फिर से लोड करें। अगर वह दोबारा रुक जाए, तो सेटिंग में दूसरा मॉडल चुनें। यहाँ तक के आपके सवाल और जवाब सहेजे हुए हैं।</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>फ़ाइल नहीं खुल रही</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read the file, then try again.</source>
        <translation>देख लें कि ड्राइव जुड़ी है और आपको फ़ाइल पढ़ने की अनुमति है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file contains no conversations that Shakti can read</source>
        <translation>इस फ़ाइल में ऐसी कोई बातचीत नहीं है जिसे Shakti पढ़ सके</translation>
    </message>
    <message>
        <source>Choose a JSON file that Shakti has exported, or the zip file or conversations.json that ChatGPT sends. Nothing has been imported.</source>
        <translation>Shakti से निर्यात की गई JSON फ़ाइल चुनें, या ChatGPT की भेजी zip फ़ाइल या conversations.json। कुछ भी आयात नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The file is damaged or was altered</source>
        <translation>फ़ाइल ख़राब है या उसमें बदलाव किया गया है</translation>
    </message>
    <message>
        <source>Nothing has been imported, and your conversations are unchanged. Export or download the file again, then try once more.</source>
        <translation>कुछ भी आयात नहीं हुआ है और आपकी बातचीत जैसी थी वैसी ही है। फ़ाइल फिर से निर्यात या डाउनलोड करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file contains more than Shakti can import</source>
        <translation>इस फ़ाइल में उससे ज़्यादा है जितना Shakti आयात कर सकता है</translation>
    </message>
    <message>
        <source>Nothing has been imported, and your conversations are unchanged. Export fewer conversations at once, then try again.</source>
        <translation>कुछ भी आयात नहीं हुआ है और आपकी बातचीत जैसी थी वैसी ही है। एक बार में कम बातचीत निर्यात करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file was exported by a newer version of Shakti</source>
        <translation>यह फ़ाइल Shakti के नए संस्करण से निर्यात की गई है</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti to import it. Nothing has been changed.</source>
        <translation>इसे आयात करने के लिए Shakti का सबसे नया संस्करण इंस्टॉल करें। कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>इस नाम की फ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>It has been left as it is. Choose another name, or allow it to be overwritten.</source>
        <translation>उसे जैसी थी वैसी ही छोड़ा गया है। दूसरा नाम चुनें, या उसकी जगह लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>The backup cannot be written there</source>
        <translation>बैकअप वहाँ नहीं लिखा जा सकता</translation>
    </message>
    <message>
        <source>Check that the drive is connected and not write-protected, or choose another folder. The backup on this computer is kept.</source>
        <translation>देखें कि ड्राइव जुड़ी है और उस पर लिखने की रोक नहीं है, या दूसरा फ़ोल्डर चुनें। इस कंप्यूटर का बैकअप सुरक्षित है।</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>वहाँ बैकअप के लिए जगह नहीं है</translation>
    </message>
    <message>
        <source>Delete files that you no longer need from that drive, or choose another one. The backup on this computer is kept.</source>
        <translation>उस ड्राइव से वे फ़ाइलें हटाएँ जिनकी ज़रूरत नहीं रही, या दूसरी ड्राइव चुनें। इस कंप्यूटर का बैकअप सुरक्षित है।</translation>
    </message>
    <message>
        <source>That drive cannot hold a file as large as the backup</source>
        <translation>वह ड्राइव बैकअप जितनी बड़ी फ़ाइल नहीं रख सकती</translation>
    </message>
    <message>
        <source>USB sticks are often set up for smaller files. Choose another drive. The backup on this computer is kept.</source>
        <translation>पेन ड्राइव अक्सर छोटी फ़ाइलें ही रख पाती हैं। दूसरी ड्राइव चुनें। इस कंप्यूटर का बैकअप सुरक्षित है।</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it, or choose another folder.</source>
        <translation>देख लें कि फ़ोल्डर मौजूद है और आपको उसमें लिखने की अनुमति है, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Check its name, that the drive is connected and that you may read the file. Then try again.</source>
        <translation>फ़ाइल का नाम जाँचें, और यह भी कि ड्राइव जुड़ी है और आपको फ़ाइल पढ़ने की अनुमति है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no collection of this name</source>
        <translation>इस नाम का कोई संग्रह नहीं है</translation>
    </message>
    <message>
        <source>Look at the list of collections and check how its name is written.</source>
        <translation>संग्रहों की सूची देखें और जाँचें कि नाम ठीक लिखा है।</translation>
    </message>
    <message>
        <source>More than one collection is shown under this name</source>
        <translation>इस नाम से एक से ज़्यादा संग्रह दिखते हैं</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>यह फ़ाइल अटैच नहीं हो सकती</translation>
    </message>
    <message>
        <source>Nothing was asked. Attach another file, ten at most, or add this one to a collection and ask there.</source>
        <translation>कुछ नहीं पूछा गया। दूसरी फ़ाइल अटैच करें (ज़्यादा से ज़्यादा दस), या इसे किसी संग्रह में जोड़ें और वहाँ पूछें।</translation>
    </message>
    <message>
        <source>There is a collection of this name already</source>
        <translation>इस नाम का संग्रह पहले से है</translation>
    </message>
    <message>
        <source>Choose another name, or add the documents to the collection that is there.</source>
        <translation>दूसरा नाम चुनें, या मौजूद संग्रह में ही दस्तावेज़ जोड़ें।</translation>
    </message>
    <message>
        <source>Nothing can be added to this collection</source>
        <translation>इस संग्रह में कुछ जोड़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>It came as a pack, and its answers are the pack&apos;s alone. Add the documents to a collection of your own under another name, such as “My documents”.</source>
        <translation>यह पैक के रूप में आया है, और इसके जवाब केवल पैक के हैं। दस्तावेज़ किसी दूसरे नाम के अपने संग्रह में जोड़ें, जैसे “मेरे दस्तावेज़”।</translation>
    </message>
    <message>
        <source>This folder is not being watched</source>
        <translation>इस फ़ोल्डर की निगरानी नहीं हो रही है</translation>
    </message>
    <message>
        <source>List the collection&apos;s watched folders, and give the path as it stands there.</source>
        <translation>संग्रह के निगरानी वाले फ़ोल्डरों की सूची देखें और पता वैसा ही दें जैसा वहाँ लिखा है।</translation>
    </message>
    <message>
        <source>There is no folder here to watch</source>
        <translation>निगरानी के लिए यहाँ कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Check the path, and that the drive is connected. Only folders can be watched.</source>
        <translation>पता जाँचें, और देखें कि ड्राइव जुड़ी है। केवल फ़ोल्डरों की निगरानी हो सकती है।</translation>
    </message>
    <message>
        <source>The document is not in the collection</source>
        <translation>यह दस्तावेज़ संग्रह में नहीं है</translation>
    </message>
    <message>
        <source>It may have been removed. Look at the list of documents and check how its name is written.</source>
        <translation>शायद उसे हटा दिया गया है। दस्तावेज़ों की सूची देखें और जाँचें कि नाम ठीक लिखा है।</translation>
    </message>
    <message>
        <source>There is no audit log yet</source>
        <translation>अभी कोई ऑडिट लॉग नहीं है</translation>
    </message>
    <message>
        <source>Turn it on first. From then on, what is done is recorded.</source>
        <translation>पहले इसे चालू करें। उसके बाद किए गए काम दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>Turn it on first: shakti audit on. From then on, what is done is recorded.</source>
        <translation>पहले इसे चालू करें: shakti audit on। उसके बाद किए गए काम दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>The code from paper was not copied correctly</source>
        <translation>काग़ज़ पर लिखा कोड ठीक से नहीं उतारा गया</translation>
    </message>
    <message>
        <source>Compare it with the paper letter by letter, then try again. The log was not checked yet.</source>
        <translation>उसे काग़ज़ से एक-एक अक्षर मिलाएँ, फिर कोशिश करें। ऑडिट लॉग अभी जाँचा नहीं गया है।</translation>
    </message>
    <message>
        <source>Something went wrong in Shakti</source>
        <translation>Shakti में कुछ गड़बड़ी हो गई</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, close Shakti and open it again, and tell whoever looks after this computer. What was saved before is unchanged.</source>
        <translation>फिर कोशिश करें। अगर ऐसा दोबारा हो, तो Shakti को बंद करके फिर खोलें और इस कंप्यूटर की देखरेख करने वाले को बताएँ। जो पहले सहेजा गया था, वह वैसा ही है।</translation>
    </message>
    <message>
        <source>The model was not found</source>
        <translation>मॉडल नहीं मिला</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose another model in the settings, or import it again.</source>
        <translation>शायद उसे कहीं और ले जाया गया या हटा दिया गया है। सेटिंग में दूसरा मॉडल चुनें, या उसे फिर से आयात करें।</translation>
    </message>
    <message>
        <source>The model file cannot be opened</source>
        <translation>मॉडल की फ़ाइल खोली नहीं जा सकी</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read the file. Copying it to this computer first often helps. Then try again.</source>
        <translation>देख लें कि ड्राइव जुड़ी हुई है और आपको फ़ाइल पढ़ने की अनुमति है। फ़ाइल को पहले इस कंप्यूटर पर कॉपी कर लेने से अक्सर काम बन जाता है। उसके बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not a model</source>
        <translation>यह मॉडल नहीं है</translation>
    </message>
    <message>
        <source>Choose a model file (its name ends in .gguf) or a model&apos;s folder (config.json is in it). Nothing has been changed.</source>
        <translation>मॉडल की फ़ाइल (उसके नाम के अंत में .gguf होता है) या मॉडल का फ़ोल्डर (उसमें config.json होता है) चुनें। कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>The model file is damaged or incomplete</source>
        <translation>मॉडल की फ़ाइल ख़राब या अधूरी है</translation>
    </message>
    <message>
        <source>Copy or download the file again from where it came from, then import it once more. Your conversations are unchanged.</source>
        <translation>फ़ाइल जहाँ से ली थी, वहीं से फिर कॉपी या डाउनलोड करें, फिर उसे दोबारा आयात करें। आपकी बातचीत वैसी ही है।</translation>
    </message>
    <message>
        <source>The model file is not the expected one</source>
        <translation>मॉडल की फ़ाइल वह नहीं है जो होनी चाहिए</translation>
    </message>
    <message>
        <source>It has been altered, or the copy went wrong, so it is not used. Get the file again from a source you trust, then import it once more.</source>
        <translation>उसमें बदलाव किया गया है या वह ठीक से कॉपी नहीं हुई, इसलिए उसका इस्तेमाल नहीं किया जा रहा है। फ़ाइल किसी भरोसेमंद जगह से फिर लें, फिर उसे दोबारा आयात करें।</translation>
    </message>
    <message>
        <source>Shakti cannot run this kind of model</source>
        <translation>Shakti इस तरह का मॉडल नहीं चला सकता</translation>
    </message>
    <message>
        <source>Choose a model of the Llama family, such as Shakti. The model in use has not been changed.</source>
        <translation>Llama परिवार का कोई मॉडल चुनें, जैसे Shakti। अभी जो मॉडल चल रहा है, वह बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>Shakti cannot read this form of the model</source>
        <translation>मॉडल का यह रूप Shakti नहीं पढ़ सकता</translation>
    </message>
    <message>
        <source>Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file&apos;s name.</source>
        <translation>यही मॉडल Q4_0, Q4_1, Q8_0, F16 या F32 रूप में लें: ये अक्षर आम तौर पर फ़ाइल के नाम में ही होते हैं।</translation>
    </message>
    <message>
        <source>The model&apos;s description is faulty</source>
        <translation>मॉडल का विवरण सही नहीं है</translation>
    </message>
    <message>
        <source>The file was probably made or converted wrongly. Get it again from its maker, or choose another model.</source>
        <translation>शायद फ़ाइल ग़लत ढंग से बनाई या बदली गई है। इसे बनाने वाले से फिर लें, या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary cannot be used</source>
        <translation>मॉडल की शब्द-सूची इस्तेमाल नहीं की जा सकती</translation>
    </message>
    <message>
        <source>This model is not ready for conversation</source>
        <translation>यह मॉडल बातचीत के लिए तैयार नहीं है</translation>
    </message>
    <message>
        <source>Its chat template is missing or faulty. Choose a model made for conversation: its name often has Chat or Instruct in it.</source>
        <translation>उसका चैट टेम्पलेट नहीं है या उसमें गड़बड़ी है। बातचीत के लिए बना मॉडल चुनें: उसके नाम में अक्सर Chat या Instruct होता है।</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the model</source>
        <translation>इस कंप्यूटर में मॉडल के लिए काफ़ी ख़ाली मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>Close other programs and try again, or choose a smaller model. Your conversations are unchanged.</source>
        <translation>दूसरे प्रोग्राम बंद करके फिर कोशिश करें, या छोटा मॉडल चुनें। आपकी बातचीत वैसी ही है।</translation>
    </message>
    <message>
        <source>The chosen way of running the model does not work on this computer</source>
        <translation>मॉडल चलाने का चुना हुआ तरीक़ा इस कंप्यूटर पर काम नहीं करता</translation>
    </message>
    <message>
        <source>Tell whoever looks after this computer to set the backend to automatic.</source>
        <translation>जो इस कंप्यूटर की देखरेख करते हैं उनसे कहें कि बैकएंड को अपने-आप पर रखें।</translation>
    </message>
    <message>
        <source>Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.</source>
        <translation>यह चुनाव Shakti पर छोड़ दें: सेटिंग में बैकएंड को अपने-आप पर रखें, या --backend न लिखें।</translation>
    </message>
    <message>
        <source>What the measurement needs is not installed</source>
        <translation>नापने के लिए जो चाहिए वह इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Install the part of this program that measures: pip install &apos;shakti[bench]&apos;. Or measure without comparison: leave out --against.</source>
        <translation>इस प्रोग्राम का नापने वाला अतिरिक्त भाग इंस्टॉल करें: pip install &apos;shakti[bench]&apos;। या बिना तुलना के नापें: --against न लिखें।</translation>
    </message>
    <message>
        <source>The question is too long for the model</source>
        <translation>सवाल मॉडल के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <source>Shorten it, or ask in several smaller questions. What you wrote is saved in the conversation.</source>
        <translation>उसे छोटा करें, या कई छोटे सवालों में पूछें। आपने जो लिखा था, वह बातचीत में सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>A setting for answers is out of range</source>
        <translation>जवाबों की कोई सेटिंग सीमा से बाहर है</translation>
    </message>
    <message>
        <source>Correct the value, or go back to the standard settings, then ask again. Your question is saved.</source>
        <translation>मान ठीक करें या सामान्य सेटिंग पर लौटें, फिर दोबारा पूछें। आपका सवाल सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>The model cannot be saved in this folder</source>
        <translation>इस फ़ोल्डर में मॉडल सहेजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Give the ID in brackets instead of the name, or rename one of them.</source>
        <translation>नाम की जगह कोष्ठक में लिखी ID दें, या उनमें से एक का नाम बदलें।</translation>
    </message>
    <message>
        <source>Documents cannot be searched on this computer</source>
        <translation>इस कंप्यूटर पर दस्तावेज़ों में खोज नहीं हो सकती</translation>
    </message>
    <message>
        <source>The part of Shakti that compares meanings is missing or does not run here. Install Shakti again; if that does not help, this kind of computer is not supported yet. Your documents are unchanged.</source>
        <translation>Shakti का वह हिस्सा जो अर्थ मिलाता है, यहाँ नहीं है या चलता नहीं है। Shakti को फिर से इंस्टॉल करें; उससे भी न हो तो इस तरह के कंप्यूटर पर यह अभी नहीं चलता। आपके दस्तावेज़ जैसे थे वैसे ही हैं।</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>This line of the file is not a question</source>
        <translation>फ़ाइल की यह पंक्ति सवाल नहीं है</translation>
    </message>
    <message>
        <source>Each line has to be one JSON object in UTF-8 with an id and a question: {&quot;id&quot;: 1, &quot;question&quot;: &quot;...&quot;}. Correct it and ask it again; the other lines are answered.</source>
        <translation>हर पंक्ति UTF-8 में लिखा, id और question वाला एक JSON ऑब्जेक्ट होनी चाहिए: {&quot;id&quot;: 1, &quot;question&quot;: &quot;...&quot;}। इसे ठीक करके फिर पूछें; बाक़ी पंक्तियों के जवाब दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>कहाँ: %1</translation>
    </message>
    <message>
        <source>This file is not a pack that can be used</source>
        <translation>यह फ़ाइल काम का पैक नहीं है</translation>
    </message>
    <message>
        <source>It is incomplete or was not made by Shakti. Copy it again from where it came from, or ask whoever gave it to you for a new one. Nothing has been installed.</source>
        <translation>वह अधूरी है या Shakti से नहीं बनी है। उसे जहाँ से मिली थी वहाँ से फिर कॉपी करें, या देने वाले से नई माँगें। कुछ भी इंस्टॉल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>इस पैक पर हस्ताक्षर नहीं हैं</translation>
    </message>
    <message>
        <source>Nobody vouches for what is in it, so it is not installed. Ask whoever made it for a signed one.</source>
        <translation>इसमें जो है उसकी ज़िम्मेदारी किसी ने नहीं ली है, इसलिए यह इंस्टॉल नहीं होता। बनाने वाले से हस्ताक्षर वाला पैक माँगें।</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>हस्ताक्षर के बाद यह पैक बदला गया है</translation>
    </message>
    <message>
        <source>Do not use it. Copy it again from where it came from; if the message comes back, tell whoever made it. Nothing has been installed.</source>
        <translation>इसे इस्तेमाल न करें। जहाँ से मिला था वहाँ से फिर कॉपी करें; संदेश फिर आए तो बनाने वाले को बताएँ। कुछ भी इंस्टॉल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The signer of this pack is not known here</source>
        <translation>इस पैक पर किसके हस्ताक्षर हैं, यह यहाँ मालूम नहीं</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the maker of the pack tells you, by telephone or on paper. If it is the same, install the pack again and type it.</source>
        <translation>फ़िंगरप्रिंट को उससे मिलाएँ जो पैक बनाने वाले फ़ोन पर या काग़ज़ पर बताएँ। वही हो तो पैक फिर से इंस्टॉल करें और फ़िंगरप्रिंट लिखें।</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the maker of the pack tells you, by telephone or on paper. If it is the same, install the pack with --trust and the fingerprint.</source>
        <translation>फ़िंगरप्रिंट को उससे मिलाएँ जो पैक बनाने वाले फ़ोन पर या काग़ज़ पर बताएँ। वही हो तो --trust और फ़िंगरप्रिंट के साथ पैक इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>फ़िंगरप्रिंट: %1</translation>
    </message>
    <message>
        <source>This pack is not signed by the signer of the installed one</source>
        <translation>इस पैक पर और इंस्टॉल किए हुए पैक पर अलग-अलग लोगों के हस्ताक्षर हैं</translation>
    </message>
    <message>
        <source>The installed pack is unchanged. Ask its maker whether the key is a new one; if it is, install the pack again and type the fingerprint.</source>
        <translation>इंस्टॉल किया हुआ पैक वैसा ही है। पैक बनाने वाले से पूछें कि क्या कुंजी नई है; हो तो पैक फिर से इंस्टॉल करें और फ़िंगरप्रिंट लिखें।</translation>
    </message>
    <message>
        <source>The installed pack is unchanged. Ask its maker whether the key is a new one; if it is, install the pack with --trust and the fingerprint.</source>
        <translation>इंस्टॉल किया हुआ पैक वैसा ही है। पैक बनाने वाले से पूछें कि क्या कुंजी नई है; हो तो --trust और फ़िंगरप्रिंट के साथ पैक इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This pack was made for a newer version of Shakti</source>
        <translation>यह पैक Shakti के नए संस्करण के लिए बना है</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti, then install the pack again.</source>
        <translation>Shakti का सबसे नया संस्करण इंस्टॉल करें, फिर पैक दोबारा इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The installed version of this pack is as new or newer</source>
        <translation>इस पैक का इंस्टॉल किया हुआ संस्करण उतना ही नया या ज़्यादा नया है</translation>
    </message>
    <message>
        <source>Nothing has been changed. Go on with the installed version.</source>
        <translation>कुछ नहीं बदला है। इंस्टॉल किया हुआ संस्करण इस्तेमाल करते रहें।</translation>
    </message>
    <message>
        <source>Nothing has been changed. To go back to this version anyway, install it with --force.</source>
        <translation>कुछ नहीं बदला है। फिर भी इस संस्करण पर लौटना हो तो --force के साथ इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>संस्करण: %1</translation>
    </message>
    <message>
        <source>No pack of this name is installed</source>
        <translation>इस नाम का कोई पैक इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>It may have been removed. Look at your collections.</source>
        <translation>हो सकता है इसे हटा दिया गया हो। अपने संग्रह देखें।</translation>
    </message>
    <message>
        <source>See the installed packs with shakti pack list.</source>
        <translation>इंस्टॉल किए हुए पैक shakti pack list से देखें।</translation>
    </message>
    <message>
        <source>This folder cannot be made into a pack</source>
        <translation>इस फ़ोल्डर से पैक नहीं बन सकता</translation>
    </message>
    <message>
        <source>Correct what is named below in the folder or in its pack.json, then try again.</source>
        <translation>नीचे जो बताया है उसे फ़ोल्डर में या उसकी pack.json में ठीक करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file contains no key to sign packs with</source>
        <translation>इस फ़ाइल में पैक पर हस्ताक्षर की कुंजी नहीं है</translation>
    </message>
    <message>
        <source>Choose the file that shakti pack keygen has written: the private key (.key) to build a pack, the public one (.pub) to trust its signer.</source>
        <translation>वह फ़ाइल चुनें जो shakti pack keygen ने लिखी है: पैक बनाने के लिए निजी कुंजी (.key), हस्ताक्षर पर भरोसे के लिए सार्वजनिक (.pub)।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Nothing has been changed. You can begin again at any time.</source>
        <translation>कुछ भी बदला नहीं गया है। आप जब चाहें, फिर से शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>There is no assistant of this name</source>
        <translation>इस नाम का कोई सहायक नहीं है</translation>
    </message>
    <message>
        <source>Look at the list of assistants and check how its name is written.</source>
        <translation>सहायकों की सूची देखें और जाँचें कि नाम ठीक लिखा है।</translation>
    </message>
    <message>
        <source>There is an assistant of this name already</source>
        <translation>इस नाम का सहायक पहले से है</translation>
    </message>
    <message>
        <source>Choose another name, or change the assistant that is there.</source>
        <translation>दूसरा नाम चुनें, या जो सहायक है उसी को बदलें।</translation>
    </message>
    <message>
        <source>This assistant cannot be changed or removed</source>
        <translation>इस सहायक को बदला या हटाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>It came with Shakti or with a pack. Make a copy and change the copy.</source>
        <translation>यह Shakti या किसी पैक के साथ आया है। कॉपी बनाएँ और उस कॉपी को बदलें।</translation>
    </message>
    <message>
        <source>This file contains no assistant that can be used</source>
        <translation>इस फ़ाइल में काम का कोई सहायक नहीं है</translation>
    </message>
    <message>
        <source>It is not an assistant file, or something in it is wrong. Nothing was taken from it. Ask whoever gave it to you for a new one.</source>
        <translation>यह सहायक की फ़ाइल नहीं है, या इसमें कुछ ठीक नहीं है। इसमें से कुछ नहीं लिया गया। जिसने दी है उससे नई फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>This assistant was made by a newer version of Shakti</source>
        <translation>यह सहायक Shakti के नए संस्करण में बना है</translation>
    </message>
    <message>
        <source>Get the newer version of Shakti, or ask for the file in the older form.</source>
        <translation>Shakti का नया संस्करण लें, या फ़ाइल पुराने रूप में माँगें।</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>सर्वर: %1</translation>
    </message>
    <message>
        <source>The network is off</source>
        <translation>नेटवर्क बंद है</translation>
    </message>
    <message>
        <source>Shakti does not use the internet unless you turn it on, on the page “Models”. Without it, bring models on a USB stick and import them.</source>
        <translation>जब तक आप “मॉडल” पेज पर इसे चालू न करें, Shakti इंटरनेट इस्तेमाल नहीं करता। इंटरनेट न चाहें तो मॉडल पेन ड्राइव में लाकर आयात करें।</translation>
    </message>
    <message>
        <source>The connection failed or was interrupted</source>
        <translation>कनेक्शन टूट गया या जुड़ा ही नहीं</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection, then start the download again: it continues where it stopped. Nothing has been installed yet.</source>
        <translation>इस कंप्यूटर का इंटरनेट कनेक्शन जाँचें, फिर डाउनलोड दोबारा शुरू करें: जहाँ रुका था, वहीं से आगे बढ़ेगा। अभी कुछ इंस्टॉल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The server did not give the file</source>
        <translation>सर्वर ने फ़ाइल नहीं दी</translation>
    </message>
    <message>
        <source>It is no longer there, or is not the expected one. Nothing has been installed. Get the model on another computer and import it.</source>
        <translation>वह अब वहाँ नहीं है, या यह वह फ़ाइल नहीं है जो होनी चाहिए। कुछ भी इंस्टॉल नहीं हुआ है। मॉडल किसी दूसरे कंप्यूटर पर लें और आयात करें।</translation>
    </message>
    <message>
        <source>Shakti does not download this model</source>
        <translation>Shakti यह मॉडल डाउनलोड नहीं करता</translation>
    </message>
    <message>
        <source>Shakti has no checksum to check the file with. Get it from its maker and import it.</source>
        <translation>फ़ाइल जाँचने के लिए Shakti के पास चेकसम नहीं है। उसे बनाने वाले से लें और आयात करें।</translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation>कहाँ है: %1</translation>
    </message>
    <message>
        <source>There is no model of this name in the catalogue</source>
        <translation>मॉडलों की सूची में इस नाम का कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>Look at the catalogue and check how the name is written.</source>
        <translation>सूची देखें और जाँचें कि नाम कैसे लिखा है।</translation>
    </message>
    <message>
        <source>The list of available models is damaged</source>
        <translation>मिलने वाले मॉडलों की सूची ख़राब है</translation>
    </message>
    <message>
        <source>Install Shakti again. Your models and conversations are unchanged and can be used.</source>
        <translation>Shakti को फिर से इंस्टॉल करें। आपके मॉडल और बातचीत जैसे थे वैसे ही हैं और काम आते रहेंगे।</translation>
    </message>
    <message>
        <source>The model was not copied completely</source>
        <translation>मॉडल पूरा कॉपी नहीं हो सका</translation>
    </message>
    <message>
        <source>The drive was removed or can no longer be read. Plug it in again and import the same file once more: copying continues where it stopped. Nothing has been installed yet.</source>
        <translation>ड्राइव निकाल ली गई या अब पढ़ी नहीं जा सकती। उसे फिर लगाएँ और वही फ़ाइल दोबारा आयात करें: कॉपी जहाँ रुकी थी, वहीं से आगे बढ़ेगी। अभी कुछ इंस्टॉल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>कॉपी हुआ: %1</translation>
    </message>
    <message>
        <source>The speed could not be measured</source>
        <translation>गति नापी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Close other programs and measure again. If that does not help, the model does not run here. Nothing has been changed.</source>
        <translation>दूसरे प्रोग्राम बंद करके फिर नापें। इससे भी न हो तो मॉडल यहाँ नहीं चलता। कुछ भी बदला नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>ExpertFold</name>
    <message>
        <source>For experts</source>
        <translation>जानकारों के लिए</translation>
    </message>
    <message>
        <source>These settings are shown.</source>
        <translation>ये सेटिंग दिख रही हैं।</translation>
    </message>
    <message>
        <source>These settings are hidden.</source>
        <translation>ये सेटिंग छिपी हैं।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>नहीं बन सका</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>%1 के जवाब में</translation>
    </message>
    <message>
        <source>not in the version shown</source>
        <translation>दिखाए गए रूप में नहीं</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>शुरू हुई</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पेज %1, कुल %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <source>Struck out, not found in the documents</source>
        <translation>काटा गया, दस्तावेज़ों में नहीं मिला</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Include earlier versions</source>
        <translation>पहले के रूप भी शामिल करें</translation>
    </message>
    <message>
        <source>Mask personal data in the file (here it stays as it is)</source>
        <translation>फ़ाइल में निजी जानकारी छिपाएँ; यहाँ वह वैसी ही रहती है</translation>
    </message>
    <message>
        <source>Exported files are not encrypted: anyone who has the file can read it.</source>
        <translation>निर्यात की गई फ़ाइलें एन्क्रिप्टेड नहीं होतीं: जिसके पास फ़ाइल हो, वह उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Markdown: text for other programs</source>
        <translation>Markdown: दूसरे प्रोग्रामों के लिए टेक्स्ट</translation>
    </message>
    <message>
        <source>JSON: everything, can be imported again</source>
        <translation>JSON: सब कुछ, फिर से आयात हो सकता है</translation>
    </message>
    <message>
        <source>Web page: to read and print</source>
        <translation>वेब पेज: पढ़ने और छापने के लिए</translation>
    </message>
    <message>
        <source>PDF: to read, print and pass on</source>
        <translation>PDF: पढ़ने, छापने और आगे देने के लिए</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>बातचीत: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n बातचीत</numerusform>
            <numerusform>%n बातचीत</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>फ़ाइलों के लिए फ़ोल्डर</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written:</source>
        <translation>
            <numerusform>%n फ़ाइल लिखी गई:</numerusform>
            <numerusform>%n फ़ाइलें लिखी गईं:</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>छिपाया गया: %1</translation>
    </message>
    <message>
        <source>No personal data was found.</source>
        <translation>कोई निजी जानकारी नहीं मिली।</translation>
    </message>
    <message>
        <source>No program could open this. Open it yourself from the folder named above.</source>
        <translation>कोई प्रोग्राम इसे खोल नहीं पाया। ऊपर लिखे फ़ोल्डर से इसे ख़ुद खोलें।</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>पिछली जगह</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>अगली जगह</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc कुंजी</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>पहले क़दम</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation>यह सब बाद में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>You can continue; Shakti will ask again when it next starts.</source>
        <translation>आप आगे बढ़ सकते हैं; Shakti अगली बार खुलने पर फिर पूछेगा।</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>चरण %1 / %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>फ़ोल्डर हटाएँ, बातचीत रखें</translation>
    </message>
    <message>
        <source>Delete the conversations in it</source>
        <translation>इसकी बातचीत हटाएँ</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Answers are quoted from documents. Check the source.</source>
        <translation>जवाब दस्तावेज़ों के ही शब्द हैं। स्रोत देख लें।</translation>
    </message>
    <message>
        <source>Quoted from documents. Check the source.</source>
        <translation>दस्तावेज़ों के ही शब्द। स्रोत देख लें।</translation>
    </message>
    <message>
        <source>Check the source.</source>
        <translation>स्रोत देख लें।</translation>
    </message>
    <message>
        <source>Answers can be wrong.</source>
        <translation>जवाब ग़लत हो सकते हैं।</translation>
    </message>
    <message>
        <source>Answers can be wrong. Check what matters.</source>
        <translation>जवाब ग़लत हो सकते हैं। ज़रूरी बातें जाँच लें।</translation>
    </message>
    <message>
        <source>This model knows only English.</source>
        <translation>यह मॉडल केवल अंग्रेज़ी जानता है।</translation>
    </message>
</context>
<context>
    <name>ForeignQuestionNotice</name>
    <message>
        <source>This model knows only English.</source>
        <translation>यह मॉडल केवल अंग्रेज़ी जानता है।</translation>
    </message>
    <message>
        <source>This model does not know the language of your question.</source>
        <translation>यह मॉडल आपके सवाल की भाषा नहीं जानता।</translation>
    </message>
    <message>
        <source>This model may not know the language of your question.</source>
        <translation>हो सकता है कि यह मॉडल आपके सवाल की भाषा न जानता हो।</translation>
    </message>
    <message>
        <source>Its answer would probably be wrong. Add documents: answers are quoted from them.</source>
        <translation>इसका जवाब शायद ग़लत होगा। दस्तावेज़ जोड़ें: जवाब उन्हीं के शब्दों में मिलेंगे।</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>दस्तावेज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Its answer would probably be wrong. Answers can be quoted from documents: %1</source>
        <translation>इसका जवाब शायद ग़लत होगा। जवाब इन दस्तावेज़ों के शब्दों में मिल सकते हैं: %1</translation>
    </message>
    <message>
        <source>Ask my documents</source>
        <translation>मेरे दस्तावेज़ों से पूछें</translation>
    </message>
    <message>
        <source>Ask anyway</source>
        <translation>फिर भी पूछें</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Search results</source>
        <translation>खोज में क्या मिला</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” के लिए कुछ नहीं मिला।</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n conversation(s)</source>
        <translation>
            <numerusform>सबसे नई %n बातचीत</numerusform>
            <numerusform>सबसे नई %n बातचीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n conversation(s)</source>
        <translation>
            <numerusform>%n बातचीत में मिला</numerusform>
            <numerusform>%n बातचीत में मिला</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>कंप्यूटर के अनुसार</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Pictures and recordings are not imported, only mentioned in the text: %1.</source>
        <translation>तस्वीरें और रिकॉर्डिंग नहीं ली जातीं, टेक्स्ट में केवल उनका ज़िक्र रहता है: %1।</translation>
    </message>
    <message>
        <source>Messages that were never shown, such as those to tools, are left out: %1.</source>
        <translation>जो संदेश कभी दिखाए नहीं गए, जैसे टूल को भेजे गए, वे छोड़ दिए गए: %1।</translation>
    </message>
    <message>
        <source>Conversations in which characters that cannot be stored were replaced: %1.</source>
        <translation>ऐसी बातचीत जिसके कुछ अक्षर सहेजे नहीं जा सकते थे और बदल दिए गए: %1।</translation>
    </message>
    <message>
        <source>Conversations that were given new IDs, because theirs were in use or came from another program: %1.</source>
        <translation>ऐसी बातचीत जिसे नई ID दी गई, क्योंकि उसकी ID पहले से काम में थी या किसी दूसरे प्रोग्राम की थी: %1।</translation>
    </message>
    <message>
        <source>Imported conversations: %1. Already here: %2.</source>
        <translation>आयात की गई बातचीत: %1। पहले से मौजूद: %2।</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Imports conversations from a JSON file that Shakti exported, or from the zip file that ChatGPT sends. What is already here stays as it is.</source>
        <translation>Shakti से निर्यात की गई JSON फ़ाइल से, या ChatGPT की भेजी zip फ़ाइल से बातचीत आयात करता है। जो यहाँ पहले से है, वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ImportFault</name>
    <message>
        <source>this is not a file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>not a JSON file, or damaged</source>
        <translation>JSON फ़ाइल नहीं है, या ख़राब है</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>कोई कॉमा या ब्रैकेट छूट गया है</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>फ़ाइल बीच में ही ख़त्म हो जाती है</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>अंत के बाद भी कुछ लिखा है</translation>
    </message>
    <message>
        <source>the outermost object is damaged</source>
        <translation>सबसे बाहरी ऑब्जेक्ट ख़राब है</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>not a conversation</source>
        <translation>बातचीत नहीं है</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>कोई बातचीत नहीं है</translation>
    </message>
    <message>
        <source>the messages do not belong together</source>
        <translation>संदेश आपस में जुड़ते नहीं हैं</translation>
    </message>
    <message>
        <source>the message that comes next is not a reply</source>
        <translation>अगला संदेश जवाब नहीं है</translation>
    </message>
    <message>
        <source>no unused ID was found</source>
        <translation>कोई ख़ाली ID नहीं मिली</translation>
    </message>
    <message>
        <source>nested too deeply, or too many values</source>
        <translation>एक के अंदर एक बहुत ज़्यादा परतें, या बहुत ज़्यादा मान हैं</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 से ज़्यादा</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>%1 बाइट से ज़्यादा</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>%1 अक्षरों से ज़्यादा</translation>
    </message>
    <message>
        <source>more than %1 conversations</source>
        <translation>%1 से ज़्यादा बातचीत</translation>
    </message>
    <message>
        <source>the zip file is damaged</source>
        <translation>zip फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <source>the zip file contains too many files</source>
        <translation>zip फ़ाइल में बहुत ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>a name occurs twice in the zip file</source>
        <translation>zip फ़ाइल में एक नाम दो बार आता है</translation>
    </message>
    <message>
        <source>the zip file has no conversations.json</source>
        <translation>zip फ़ाइल में conversations.json नहीं है</translation>
    </message>
    <message>
        <source>version %1, this program knows version %2</source>
        <translation>संस्करण %1, यह प्रोग्राम संस्करण %2 जानता है</translation>
    </message>
</context>
<context>
    <name>InstallPackDialog</name>
    <message>
        <source>Install a pack</source>
        <translation>पैक इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Ask this collection</source>
        <translation>इस संग्रह से सवाल पूछें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This differs from the fingerprint above.</source>
        <translation>यह ऊपर के फ़िंगरप्रिंट से अलग है।</translation>
    </message>
    <message>
        <source>Type the fingerprint that the pack&apos;s maker gave you in another way, on paper or by telephone. If it differs, the pack comes from somebody else.</source>
        <translation>वह फ़िंगरप्रिंट लिखें जो पैक बनाने वाले ने आपको किसी और तरीक़े से दिया, जैसे काग़ज़ पर या फ़ोन पर। अगर वह अलग है, तो पैक किसी और का है।</translation>
    </message>
    <message>
        <source>Fingerprint of the maker&apos;s key</source>
        <translation>बनाने वाले की कुंजी का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>बनाने वाले: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>लाइसेंस: %1</translation>
    </message>
    <message>
        <source>Complete, and signed with a key that is known here:</source>
        <translation>पूरा है, और ऐसी कुंजी से हस्ताक्षर हैं जो यहाँ जानी-पहचानी है:</translation>
    </message>
    <message>
        <source>Complete, and signed with a key that is not known here:</source>
        <translation>पूरा है, पर ऐसी कुंजी से हस्ताक्षर हैं जो यहाँ जानी-पहचानी नहीं:</translation>
    </message>
    <message>
        <source>The pack is being read and checked…</source>
        <translation>पैक पढ़ा और जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Version %1 is installed already.</source>
        <translation>संस्करण %1 पहले से इंस्टॉल है।</translation>
    </message>
    <message>
        <source>Upgraded from version %1 to %2.</source>
        <translation>संस्करण %1 की जगह नया संस्करण %2 आ गया।</translation>
    </message>
    <message>
        <source>Installed: version %1.</source>
        <translation>इंस्टॉल हो गया: संस्करण %1।</translation>
    </message>
    <message>
        <source>Version %1 is installed, and this is version %2: there is nothing to do.</source>
        <translation>संस्करण %1 इंस्टॉल है, और यह संस्करण %2 है: कुछ करने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Version %1 is installed and becomes version %2. Conversations and their quotations stay.</source>
        <translation>अभी संस्करण %1 इंस्टॉल है, यह संस्करण %2 हो जाएगा। बातचीत और उसके उद्धरण बने रहेंगे।</translation>
    </message>
    <message>
        <source>Warning: the installed version was signed with another key.</source>
        <translation>ध्यान दें: इंस्टॉल किए हुए संस्करण पर दूसरी कुंजी से हस्ताक्षर थे।</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>कन्नड़</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>तेलुगु</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>असमिया</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>बांग्ला</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>बोडो</translation>
    </message>
    <message>
        <source>Dogri</source>
        <translation>डोगरी</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>कश्मीरी</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>कोंकणी</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>मैथिली</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मलयालम</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <translation>मणिपुरी</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>नेपाली</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ओड़िया</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>पंजाबी</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>संस्कृत</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>संताली</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>सिंधी</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>तमिल</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>डच</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>इंडोनेशियाई</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>जापानी</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>फ़ारसी</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>पोलिश</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>पुर्तगाली</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>रूसी</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>थाई</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>वियतनामी</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc कुंजी</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Shakti is locked</source>
        <translation>Shakti लॉक है</translation>
    </message>
    <message>
        <source>This profile opens without a passphrase. To keep others out, set one on the privacy page.</source>
        <translation>यह प्रोफ़ाइल बिना गुप्त वाक्य के खुलती है। दूसरों को रोकने के लिए गोपनीयता पेज पर गुप्त वाक्य रखें।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ज़रा रुकें…</translation>
    </message>
    <message>
        <source>If this computer asks for the password of its keychain, type it there.</source>
        <translation>अगर यह कंप्यूटर अपनी कीचेन का पासवर्ड पूछे, तो उसे वहीं लिखें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The backup replaces the damaged file, which is kept. What was written after the backup will be missing.</source>
        <translation>ख़राब फ़ाइल की जगह बैकअप रखा जाता है; ख़राब फ़ाइल भी रखी रहती है। बैकअप के बाद लिखा हुआ तब नहीं रहेगा।</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>बैकअप: %1</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation>कंप्यूटर इतनी देर काम में न आए तो लॉक करें</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>इतनी देर में लॉक करें</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>अभी लॉक करें (Ctrl+L)</translation>
    </message>
    <message>
        <source>While locked, the window shows nothing of what was said, and the key is removed from memory.</source>
        <translation>लॉक रहने पर विंडो में बातचीत का कुछ भी नहीं दिखता, और कुंजी मेमोरी से हटा दी जाती है।</translation>
    </message>
    <message>
        <source>This profile has no passphrase: anybody at this computer can open it again.</source>
        <translation>इस प्रोफ़ाइल का गुप्त वाक्य नहीं है: इस कंप्यूटर पर कोई भी इसे फिर खोल सकता है।</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>सामान्य: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show the sidebar</source>
        <translation>साइडबार दिखाएँ</translation>
    </message>
    <message>
        <source>Pin, rename, move or delete this conversation</source>
        <translation>इस बातचीत को पिन करें, इसका नाम बदलें, इसे दूसरी जगह रखें या हटाएँ</translation>
    </message>
    <message>
        <source>The answer is not finished yet.</source>
        <translation>जवाब अभी पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Press Esc to stop it. When it is finished, press Enter again.</source>
        <translation>उसे रोकने के लिए Esc दबाएँ। पूरा होने के बाद फिर से Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Your question is being saved…</source>
        <translation>आपका सवाल सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Load the model again</source>
        <translation>मॉडल फिर लोड करें</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>… The rest is too long to show here. Copy it to get all of it.</source>
        <translation>… बाक़ी हिस्सा यहाँ दिखाने के लिए बहुत लंबा है। पूरा पाने के लिए कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>MaskingSection</name>
    <message>
        <source>Personal data</source>
        <translation>निजी जानकारी</translation>
    </message>
    <message>
        <source>Aadhaar, PAN, account and phone numbers and the like can be masked: XXXX XXXX 1234. Some may be missed, so check yourself.</source>
        <translation>आधार, पैन, खाते, फ़ोन नंबर आदि छिपाए जा सकते हैं: XXXX XXXX 1234। कुछ छूट भी सकता है: ख़ुद भी देख लें।</translation>
    </message>
    <message>
        <source>In questions, before they are saved</source>
        <translation>सवालों में, सहेजने से पहले</translation>
    </message>
    <message>
        <source>In exported files</source>
        <translation>निर्यात की गई फ़ाइलों में</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>मुझसे पूछें</translation>
    </message>
    <message>
        <source>Always mask</source>
        <translation>हमेशा छिपाएँ</translation>
    </message>
    <message>
        <source>Never mask</source>
        <translation>कभी न छिपाएँ</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>पूरा टेक्स्ट कॉपी करें</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use</source>
        <translation>इसे चुनें</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Make a smaller copy</source>
        <translation>छोटी कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>फिर नापें</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>गति नापें</translation>
    </message>
</context>
<context>
    <name>ModelImportSection</name>
    <message>
        <source>The expected SHA-256 has 64 characters, 0 to 9 and a to f. Correct it or leave it out.</source>
        <translation>मिलाने वाले SHA-256 में 64 अक्षर होते हैं, 0 से 9 और a से f। उसे ठीक करें या ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>कॉपी हो रहा है: %1</translation>
    </message>
    <message>
        <source>Stopped. What has been copied is kept: import the same file again to continue from there.</source>
        <translation>रोक दिया गया। जितना कॉपी हुआ वह रखा है: वही फ़ाइल फिर आयात करने पर वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>फ़ाइल से मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>A GGUF file, or the folder of a model, from a USB stick or this computer. It is copied; the original stays where it is. You can also drop it on this page. If copying is interrupted, it can continue later.</source>
        <translation>पेन ड्राइव या इस कंप्यूटर से एक GGUF फ़ाइल, या मॉडल का फ़ोल्डर। उसकी कॉपी बनती है; मूल फ़ाइल वहीं रहती है। उसे इस पेज पर लाकर छोड़ भी सकते हैं। कॉपी बीच में रुके तो बाद में आगे बढ़ सकती है।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Expected SHA-256, if you were given one (optional)</source>
        <translation>मिलाने के लिए SHA-256, अगर आपको दिया गया हो (ज़रूरी नहीं)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Choose or add a model…</source>
        <translation>मॉडल चुनें या जोड़ें…</translation>
    </message>
    <message>
        <source>How words are chosen</source>
        <translation>शब्द कैसे चुने जाएँ</translation>
    </message>
    <message>
        <source>The default values suit most people. A change takes effect from the next answer.</source>
        <translation>ज़्यादातर के लिए सामान्य मान ठीक हैं। बदलाव अगले जवाब से लागू होता है।</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब पहले जैसा करें</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>What to tell the general assistant before each conversation. Plain text; you can leave it empty.</source>
        <translation>हर बातचीत से पहले सामान्य सहायक को क्या बताया जाए। सादा टेक्स्ट; ख़ाली भी रह सकता है।</translation>
    </message>
    <message>
        <source>Instructions for the general assistant</source>
        <translation>सामान्य सहायक के लिए निर्देश</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences.</source>
        <translation>जैसे: छोटे वाक्यों में जवाब दें।</translation>
    </message>
</context>
<context>
    <name>ModelStatus</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>%1 answers. All of it is on this computer. Click for other models.</source>
        <translation>%1 जवाब देता है। सब कुछ इसी कंप्यूटर पर है। दूसरे मॉडलों के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>मॉडल: %1</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>not stated</source>
        <translation>बताया नहीं गया</translation>
    </message>
    <message>
        <source>reads %1 tokens at once</source>
        <translation>एक बार में %1 टोकन पढ़ता है</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 पैरामीटर</translation>
    </message>
    <message>
        <source>%1 was installed already.</source>
        <translation>%1 पहले से इंस्टॉल था।</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 इंस्टॉल हो गया।</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>डिस्क पर %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>भाषाएँ: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>लाइसेंस: %1</translation>
    </message>
    <message>
        <source>Memory: not known, its files cannot be read</source>
        <translation>मेमोरी: मालूम नहीं, इसकी फ़ाइलें पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>Needs %1 of memory; this computer has enough (%2, of which %3 are free)</source>
        <translation>%1 मेमोरी चाहिए; इस कंप्यूटर में काफ़ी मेमोरी है (कुल %2, ख़ाली %3)</translation>
    </message>
    <message>
        <source>Needs %1 of memory; close other programs first (%2, of which %3 are free)</source>
        <translation>%1 मेमोरी चाहिए; पहले दूसरे प्रोग्राम बंद करें (कुल %2, ख़ाली %3)</translation>
    </message>
    <message>
        <source>Needs %1 of memory; too much for this computer (%2, of which %3 are free)</source>
        <translation>%1 मेमोरी चाहिए; इस कंप्यूटर के लिए बहुत ज़्यादा है (कुल %2, ख़ाली %3)</translation>
    </message>
    <message>
        <source>Speed on this computer: not measured yet</source>
        <translation>इस कंप्यूटर पर गति: अभी नापी नहीं गई</translation>
    </message>
    <message>
        <source>On this computer: writes %1 tokens a second, reads %2, loads in %3 s (measured %4)</source>
        <translation>इस कंप्यूटर पर: एक सेकंड में %1 टोकन लिखता है, %2 पढ़ता है, %3 सेकंड में लोड होता है (नापा गया %4)</translation>
    </message>
    <message>
        <source>Questions and answers, drafts, summaries</source>
        <translation>सवाल-जवाब, मसौदे, सारांश</translation>
    </message>
    <message>
        <source>Short answers on computers with little memory</source>
        <translation>कम मेमोरी वाले कंप्यूटर पर छोटे जवाब</translation>
    </message>
    <message>
        <source>For training in one field of work</source>
        <translation>किसी एक काम का प्रशिक्षण देने के लिए</translation>
    </message>
    <message>
        <source>Continues texts in Indian languages; it cannot hold a conversation</source>
        <translation>भारतीय भाषाओं में टेक्स्ट आगे बढ़ाता है; बातचीत नहीं कर सकता</translation>
    </message>
    <message>
        <source>Comes with Shakti: small and quick, often wrong</source>
        <translation>Shakti के साथ आता है: छोटा और तेज़, पर अक्सर ग़लत</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>The file is complete and unchanged.</source>
        <translation>फ़ाइल पूरी है और बदली नहीं है।</translation>
    </message>
    <message>
        <source>The smaller copy is ready: %1</source>
        <translation>छोटी कॉपी तैयार है: %1</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? This frees %2. Your conversations stay.</source>
        <translation>“%1” को इस कंप्यूटर से हटाएँ? %2 जगह ख़ाली होगी। बातचीत बनी रहेगी।</translation>
    </message>
    <message>
        <source>It is the only one: the small model that came with Shakti takes its place.</source>
        <translation>यह अकेला मॉडल है: इसकी जगह Shakti के साथ आया छोटा मॉडल लेगा।</translation>
    </message>
    <message>
        <source>It is in use: “%3” will answer instead.</source>
        <translation>यह इस्तेमाल में है: उसके बाद “%3” जवाब देगा।</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>मॉडल हटाएँ</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>“%1” हटा दिया गया</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Shakti needs no internet. While this is off, it opens no connection at all. While it is on, it connects only when you press “Download”, and asks for that file alone: no question, answer or document is ever sent.</source>
        <translation>Shakti को इंटरनेट की ज़रूरत नहीं। यह बंद हो तो वह कोई कनेक्शन नहीं खोलता। चालू हो तो केवल तब जुड़ता है जब आप “डाउनलोड करें” दबाते हैं, और केवल वही फ़ाइल माँगता है: कोई सवाल, जवाब या दस्तावेज़ कभी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Allow models to be downloaded</source>
        <translation>मॉडल डाउनलोड होने दें</translation>
    </message>
    <message>
        <source>Everything ever requested from the internet</source>
        <translation>इंटरनेट से अब तक जो कुछ माँगा गया</translation>
    </message>
    <message>
        <source>Clear the list…</source>
        <translation>सूची साफ़ करें…</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>दूसरे पते पर भेजा गया</translation>
    </message>
    <message>
        <source>answer not used</source>
        <translation>जवाब इस्तेमाल नहीं हुआ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में टूट गया</translation>
    </message>
    <message>
        <source>Nothing has ever been requested from the internet.</source>
        <translation>इंटरनेट से अब तक कुछ नहीं माँगा गया।</translation>
    </message>
    <message>
        <source>Requested from the internet so far:</source>
        <translation>अब तक इंटरनेट से माँगा गया:</translation>
    </message>
    <message>
        <source>Clear the list of internet requests? It cannot be brought back.</source>
        <translation>इंटरनेट से माँगी गई चीज़ों की सूची साफ़ करें? वह वापस नहीं लाई जा सकती।</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>सूची साफ़ करें</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>नया गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>गुप्त वाक्य फिर लिखें</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>दोनों अलग हैं।</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters.</source>
        <translation>बहुत छोटा है: कम से कम %1 अक्षर।</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <translation>बहुत लंबा है: ज़्यादा से ज़्यादा %1 अक्षर।</translation>
    </message>
    <message>
        <source>Too easy to guess: use several words.</source>
        <translation>इसका अंदाज़ा लगाना बहुत आसान है: कई शब्द लिखें।</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>कम से कम %1 अक्षर।</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>नई प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>A profile has its own conversations and its own key. If several people use this computer, each should have one with a passphrase.</source>
        <translation>हर प्रोफ़ाइल की अपनी बातचीत होती है, अपनी अलग कुंजी के साथ। कई लोग यह कंप्यूटर चलाते हों तो हर एक की अपनी प्रोफ़ाइल गुप्त वाक्य के साथ हो।</translation>
    </message>
    <message>
        <source>With a passphrase that only its owner knows</source>
        <translation>गुप्त वाक्य के साथ, जो केवल प्रोफ़ाइल चलाने वाला जाने</translation>
    </message>
    <message>
        <source>Without one: whoever is logged in to this computer can open it</source>
        <translation>बिना गुप्त वाक्य के: जो इस कंप्यूटर में लॉग इन है, वह इसे खोल सकता है</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>दस्तावेज़ का पेज</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Passage</source>
        <translation>दस्तावेज़ का हिस्सा</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Use four or five words that do not belong together, in any language. Shakti asks for them each time it opens. If you forget them, only your recovery code helps.</source>
        <translation>किसी भी भाषा के चार-पाँच ऐसे शब्द रखें जो आपस में जुड़े न हों। Shakti खुलते समय हर बार उन्हें पूछेगा। भूल जाएँ तो सिर्फ़ आपका रिकवरी कोड काम आएगा।</translation>
    </message>
    <message>
        <source>Use four or five words that do not belong together, in any language. Shakti asks for them each time it opens. If you forget them, only a recovery code helps: you can make one next.</source>
        <translation>किसी भी भाषा के चार-पाँच ऐसे शब्द रखें जो आपस में जुड़े न हों। Shakti खुलते समय हर बार उन्हें पूछेगा। भूल जाएँ तो सिर्फ़ रिकवरी कोड काम आएगा: उसे आप इसके बाद बना सकते हैं।</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Aadhaar number</source>
        <translation>आधार नंबर</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>पैन</translation>
    </message>
    <message>
        <source>IFSC code</source>
        <translation>आईएफएससी कोड</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>बैंक खाता नंबर</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>कार्ड नंबर</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>PIN code of an address</source>
        <translation>पते का पिन कोड</translation>
    </message>
    <message>
        <source>UPI ID</source>
        <translation>यूपीआई आईडी</translation>
    </message>
    <message>
        <source>GST number</source>
        <translation>जीएसटी नंबर</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>पासपोर्ट नंबर</translation>
    </message>
    <message>
        <source>Voter ID</source>
        <translation>मतदाता पहचान पत्र</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>ड्राइविंग लाइसेंस नंबर</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Patient or hospital number</source>
        <translation>मरीज़ या अस्पताल का नंबर</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Will be masked when you send it: %1</source>
        <translation>भेजने पर छिपाया जाएगा: %1</translation>
    </message>
    <message>
        <source>Mask this before the question is saved? %1</source>
        <translation>सवाल सहेजने से पहले इसे छिपाएँ? %1</translation>
    </message>
    <message>
        <source>Personal data in your question: %1</source>
        <translation>आपके सवाल में निजी जानकारी: %1</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Mask and send</source>
        <translation>छिपाकर भेजें</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>ऐसे ही भेजें</translation>
    </message>
</context>
<context>
    <name>PrivacyLinkPage</name>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Who can open your conversations, when they lock, how long they are kept, backups and audit log.</source>
        <translation>आपकी बातचीत कौन खोल सकता है, कब लॉक होती है, कितने दिन रखी जाती है, बैकअप और ऑडिट लॉग।</translation>
    </message>
    <message>
        <source>Open the privacy page…</source>
        <translation>गोपनीयता पेज खोलें…</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>First profile</source>
        <translation>पहली प्रोफ़ाइल</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profiles</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>नई प्रोफ़ाइल…</translation>
    </message>
    <message>
        <source>Rename this profile…</source>
        <translation>इस प्रोफ़ाइल का नाम बदलें…</translation>
    </message>
    <message>
        <source>Remove this profile…</source>
        <translation>यह प्रोफ़ाइल हटाएँ…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>कितना हुआ</translation>
    </message>
</context>
<context>
    <name>PromiseStep</name>
    <message>
        <source>What Shakti does, and what it does not</source>
        <translation>Shakti क्या करता है, और क्या नहीं</translation>
    </message>
    <message>
        <source>It answers from this computer alone, without the internet. Nothing that you type leaves it.</source>
        <translation>यह केवल इसी कंप्यूटर से जवाब देता है, बिना इंटरनेट। आप जो भी लिखते हैं, वह इससे बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Asked about your documents, it answers in their own words and shows you where they stand. If the answer is not in them, it says so.</source>
        <translation>आपके दस्तावेज़ों के बारे में पूछने पर यह उन्हीं के शब्दों में जवाब देता है और दिखाता है कि वे कहाँ लिखे हैं। जवाब उनमें न हो, तो साफ़ कह देता है।</translation>
    </message>
    <message>
        <source>It can be wrong. Read the source before you act on an answer.</source>
        <translation>जवाब ग़लत भी हो सकता है। उस पर काम करने से पहले स्रोत पढ़ लें।</translation>
    </message>
    <message>
        <source>It is not a doctor, a lawyer or a bank adviser, and does not replace one.</source>
        <translation>यह न डॉक्टर है, न वकील, न बैंक सलाहकार। यह उनकी जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Everything is in one folder on this computer:
%1</source>
        <translation>सब कुछ इसी कंप्यूटर के एक फ़ोल्डर में है:
%1</translation>
    </message>
    <message>
        <source>Write the recovery code on paper: it opens your conversations when all else is lost. You can change all of this later, under Privacy.</source>
        <translation>रिकवरी कोड काग़ज़ पर लिखकर रखें: बाक़ी सब खो जाए, तब भी यह आपकी बातचीत खोलता है। यह सब बाद में “गोपनीयता” में बदला जा सकता है।</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Who can read your conversations</source>
        <translation>आपकी बातचीत कौन पढ़ सकता है</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain</source>
        <translation>इस कंप्यूटर की कीचेन इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>रिकवरी कोड…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>कुंजी बदलें…</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. This computer&apos;s keychain holds the key: whoever is logged in to this computer as you can read them. A thief who has only the disk cannot, as long as your login has a password.</source>
        <translation>आपकी बातचीत एन्क्रिप्टेड है। कुंजी इस कंप्यूटर की कीचेन में है: जो इस कंप्यूटर पर आपके नाम से लॉग इन है, वह उसे पढ़ सकता है। अगर आपके लॉग इन पर पासवर्ड हो, तो जिस चोर के हाथ केवल डिस्क लगे, वह उसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Only your passphrase opens them, or the recovery code. Nobody else can read them, not even with a copy of the data folder.</source>
        <translation>आपकी बातचीत एन्क्रिप्टेड है। उसे केवल आपका गुप्त वाक्य या रिकवरी कोड खोलता है। और कोई नहीं पढ़ सकता, डेटा फ़ोल्डर की कॉपी हो तब भी नहीं।</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Only your passphrase opens them. Nobody else can read them, not even with a copy of the data folder.</source>
        <translation>आपकी बातचीत एन्क्रिप्टेड है। उसे केवल आपका गुप्त वाक्य खोलता है। और कोई नहीं पढ़ सकता, डेटा फ़ोल्डर की कॉपी हो तब भी नहीं।</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. The key is kept in a file beside them, so anyone who can open your files can read them. To protect them better, set a passphrase.</source>
        <translation>आपकी बातचीत एन्क्रिप्टेड है। कुंजी पास ही एक फ़ाइल में रखी है, इसलिए जो आपकी फ़ाइलें खोल सकता है वह इसे पढ़ सकता है। बेहतर सुरक्षा के लिए गुप्त वाक्य रखें।</translation>
    </message>
    <message>
        <source>There is a recovery code. Whoever has it and the data folder can read everything.</source>
        <translation>रिकवरी कोड बना हुआ है। जिसके पास वह और डेटा फ़ोल्डर हो, वह सब पढ़ सकता है।</translation>
    </message>
    <message>
        <source>There is no recovery code. If the passphrase or the key is lost, nobody can read your conversations again.</source>
        <translation>कोई रिकवरी कोड नहीं है। गुप्त वाक्य या कुंजी खो जाए तो आपकी बातचीत फिर कोई नहीं पढ़ सकेगा।</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>गुप्त वाक्य बदलें…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>गुप्त वाक्य रखें…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>गुप्त वाक्य हटाएँ…</translation>
    </message>
    <message>
        <source>Done. From now on Shakti asks for your passphrase when it opens.</source>
        <translation>हो गया। अब से Shakti खोलते समय आपका गुप्त वाक्य पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Done. Shakti no longer asks for a passphrase.</source>
        <translation>हो गया। अब कोई गुप्त वाक्य नहीं पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Shakti will no longer ask for the passphrase. Whoever is logged in as you can read your conversations.</source>
        <translation>तब गुप्त वाक्य नहीं पूछा जाएगा। जो आपके नाम से लॉग इन है, वह आपकी बातचीत पढ़ सकेगा।</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>गुप्त वाक्य हटाएँ</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>कीचेन इस्तेमाल करें</translation>
    </message>
    <message>
        <source>What if you forget it? Make a recovery code now and write it on paper. Without one, nobody can read your conversations again, not even us.</source>
        <translation>अगर आप इसे भूल जाएँ तो? अभी रिकवरी कोड बनाएँ और काग़ज़ पर लिख लें। उसके बिना आपकी बातचीत फिर कोई नहीं पढ़ सकेगा, हम भी नहीं।</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>रिकवरी कोड बनाएँ</translation>
    </message>
    <message>
        <source>Go without one</source>
        <translation>इसके बिना रहने दें</translation>
    </message>
    <message>
        <source>This makes a new code. The one on your paper will no longer work.</source>
        <translation>नया कोड बनेगा। आपके काग़ज़ वाला कोड उसके बाद काम नहीं करेगा।</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>नया कोड बनाएँ</translation>
    </message>
    <message>
        <source>Conversations and backups are encrypted again with a new key. Do this if somebody may have had your passphrase, key or recovery code, and change the passphrase first. Shakti closes and opens again. If you have a recovery code, you get a new one.</source>
        <translation>बातचीत और बैकअप दूसरी कुंजी से नए सिरे से एन्क्रिप्ट किए जाते हैं। यह तब करें जब आपको लगे कि आपका गुप्त वाक्य, कुंजी या रिकवरी कोड किसी के हाथ लग गया होगा; पहले गुप्त वाक्य बदल लें। इस बीच Shakti बंद होकर फिर खुलता है। रिकवरी कोड हो तो उसकी जगह नया मिलता है।</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>कुंजी बदलें</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Your question</source>
        <translation>आपका सवाल</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>सवाल बदलें</translation>
    </message>
</context>
<context>
    <name>QuotationView</name>
    <message>
        <source>The whole passage</source>
        <translation>दस्तावेज़ का पूरा हिस्सा</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>Show the quotation only</source>
        <translation>केवल उद्धरण दिखाएँ</translation>
    </message>
    <message>
        <source>Show the whole passage</source>
        <translation>दस्तावेज़ का पूरा हिस्सा दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Tell us why (optional). It stays on this computer.</source>
        <translation>कारण बताएँ (ज़रूरी नहीं)। यह इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>The reason for the rating</source>
        <translation>ऐसा बताने का कारण</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Give no reason</source>
        <translation>कारण न बताएँ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc कुंजी</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मैंने लिख लिया है</translation>
    </message>
    <message>
        <source>Copy for printing</source>
        <translation>छापने के लिए कॉपी करें</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute, or when you close this.</source>
        <translation>कॉपी हो गया। एक मिनट बाद, या इसे बंद करने पर, क्लिपबोर्ड ख़ाली कर दिया जाता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Write this code on paper and keep it away from this computer. It opens your conversations if the passphrase is forgotten or the key is lost. It is shown only once.</source>
        <translation>यह कोड काग़ज़ पर लिखें और इस कंप्यूटर से दूर रखें। गुप्त वाक्य भूल जाएँ या कुंजी खो जाए तो यह आपकी बातचीत खोलता है। यह बस इस बार दिखता है।</translation>
    </message>
    <message>
        <source>Your earlier code no longer works.</source>
        <translation>आपका पहले का कोड अब काम नहीं करेगा।</translation>
    </message>
</context>
<context>
    <name>RemoveProfileDialog</name>
    <message>
        <source>Remove the profile</source>
        <translation>प्रोफ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>All conversations and backups of the profile %1 will be removed for good. Nobody can bring them back. To remove it, type its name.</source>
        <translation>इस प्रोफ़ाइल की सारी बातचीत और बैकअप हमेशा के लिए हटा दिए जाएँगे: %1। कोई उन्हें वापस नहीं ला सकता। हटाने के लिए इसका नाम लिखें।</translation>
    </message>
</context>
<context>
    <name>RenameProfileDialog</name>
    <message>
        <source>Rename the profile</source>
        <translation>प्रोफ़ाइल का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>How long conversations are kept</source>
        <translation>बातचीत कब तक रखी जाती है</translation>
    </message>
    <message>
        <source>Without a limit they stay until you delete them. The days count from the last use.</source>
        <translation>सीमा न हो तो बातचीत तब तक रहती है जब तक आप न हटाएँ। दिन पिछली बार के इस्तेमाल से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Delete conversations after</source>
        <translation>इतने दिन बाद बातचीत हटाएँ:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>Days that conversations are kept</source>
        <translation>बातचीत कितने दिन रखी जाती है</translation>
    </message>
    <message>
        <source>Delete these now…</source>
        <translation>इन्हें अभी हटाएँ…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>सारी बातचीत हटाएँ…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) will be deleted at the next start:</source>
        <translation>
            <numerusform>अगली बार खोलने पर %n बातचीत हटेगी:</numerusform>
            <numerusform>अगली बार खोलने पर %n बातचीत हटेंगी:</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation is that old.</source>
        <translation>इतनी पुरानी कोई बातचीत नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are kept because they are held.</source>
        <translation>
            <numerusform>%n और पुरानी है, पर उसे रोककर रखा गया है।</numerusform>
            <numerusform>%n और पुरानी हैं, पर उन्हें रोककर रखा गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of this computer may be wrong. Nothing is deleted until you have checked it.</source>
        <translation>इस कंप्यूटर की तारीख़ ग़लत हो सकती है। जब तक आप देख न लें, कुछ नहीं हटेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) will be deleted.</source>
        <translation>
            <numerusform>%n बातचीत हटाई जाएगी।</numerusform>
            <numerusform>%n बातचीत हटाई जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this only if the date of this computer is right.</source>
        <translation>यह तभी करें जब इस कंप्यूटर की तारीख़ सही हो।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>This deletes all conversations of this profile. Earlier backups still contain them.</source>
        <translation>इस प्रोफ़ाइल की सारी बातचीत हटाई जाएगी। पहले के बैकअप में वह अब भी रहेगी।</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>सब हटाएँ</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>Reset</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>पहले जैसा करें: %1</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>हर बार नया</translation>
    </message>
    <message>
        <source>Variety (temperature)</source>
        <translation>विविधता (temperature)</translation>
    </message>
    <message>
        <source>0 always takes the most likely word. Higher values give more variety and more mistakes.</source>
        <translation>0 हो तो हमेशा सबसे संभावित शब्द। जितना ज़्यादा, उतनी विविधता और उतनी ग़लतियाँ।</translation>
    </message>
    <message>
        <source>Only likely words (top-p)</source>
        <translation>केवल संभावित शब्द (top-p)</translation>
    </message>
    <message>
        <source>Lower values allow fewer unusual words. 1 leaves nothing out.</source>
        <translation>जितना कम, उतने कम अनोखे शब्द। 1 हो तो कुछ नहीं छूटता।</translation>
    </message>
    <message>
        <source>Number of words to choose from (top-k)</source>
        <translation>कितने शब्दों में से चुनें (top-k)</translation>
    </message>
    <message>
        <source>Each word is chosen from this many of the most likely ones. 0 sets no limit.</source>
        <translation>हर शब्द इतने सबसे संभावित शब्दों में से चुना जाता है। 0 हो तो कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>Leave out unlikely words (min-p)</source>
        <translation>कम संभावना वाले शब्द छोड़ें (min-p)</translation>
    </message>
    <message>
        <source>Higher values leave out more of the unlikely words. 0 leaves out none.</source>
        <translation>मान जितना ज़्यादा, कम संभावना वाले उतने ही और शब्द छूटते हैं। 0 हो तो कोई नहीं छूटता।</translation>
    </message>
    <message>
        <source>Avoid repetition</source>
        <translation>दोहराव से बचें</translation>
    </message>
    <message>
        <source>Above 1, words that were just used come less often. 1 changes nothing.</source>
        <translation>1 से ज़्यादा हो तो अभी-अभी आए शब्द कम दोहराए जाते हैं। 1 से कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>सबसे लंबा जवाब</translation>
    </message>
    <message>
        <source>In tokens: an English word takes one or two, a word of an Indian language more. The answer ends there.</source>
        <translation>टोकन में: अंग्रेज़ी का शब्द एक-दो लेता है, भारतीय भाषा का ज़्यादा। जवाब वहीं रुक जाता है।</translation>
    </message>
    <message>
        <source>Starting number (seed)</source>
        <translation>शुरुआती संख्या (seed)</translation>
    </message>
    <message>
        <source>With a fixed number, the same question gets the same answer each time.</source>
        <translation>संख्या तय हो तो उसी सवाल का वही जवाब फिर आता है।</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>सारी बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज मिटाएँ</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n संदेश</numerusform>
            <numerusform>%n संदेश</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenMark</name>
    <message>
        <source>The model no longer sees what is above this line: it did not fit.</source>
        <translation>इस रेखा के ऊपर जो है, वह मॉडल को अब नहीं दिखता: उसके लिए जगह नहीं बची।</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Native digits</source>
        <translation>देवनागरी अंक</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>About Shakti</source>
        <translation>Shakti के बारे में</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>कंप्यूटर के अनुसार</translation>
    </message>
    <message>
        <source>A desktop assistant that answers on this computer alone. Nothing that you type leaves it.

It can be wrong. It is not a doctor, a lawyer or a bank adviser: check what matters.

Free software under the Apache License 2.0.</source>
        <translation>ऐसा डेस्कटॉप सहायक जो केवल इसी कंप्यूटर पर जवाब देता है। आप जो भी लिखते हैं, वह इस कंप्यूटर से बाहर नहीं जाता।

इसके जवाब ग़लत हो सकते हैं। यह न डॉक्टर है, न वकील, न बैंक सलाहकार: ज़रूरी बातें जाँच लें।

Apache License 2.0 के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पेज</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>साइडबार छिपाएँ</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. They stay on this computer.</source>
        <translation>आपकी बातचीत की सूची यहाँ दिखेगी। वह इसी कंप्यूटर पर रहती है।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>नए फ़ोल्डर का नाम</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>टैग, बीच में कॉमा लगाकर</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>Source: %1</source>
        <translation>स्रोत: %1</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>स्रोत बंद करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc कुंजी</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>पेज छोटा दिखाएँ</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>पेज बड़ा दिखाएँ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पेज</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पेज</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>इसी दस्तावेज़ से पूछें</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>स्रोत के साथ कॉपी करें</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>The document has been changed or removed since. This is what the answer was taken from.</source>
        <translation>दस्तावेज़ उसके बाद बदला या हटाया गया है। जवाब जिससे लिया गया था, वह यह है।</translation>
    </message>
    <message>
        <source>The document has been changed or removed since.</source>
        <translation>दस्तावेज़ उसके बाद बदला या हटाया गया है।</translation>
    </message>
    <message>
        <source>The page cannot be shown: its file has been changed, moved or removed.</source>
        <translation>पेज नहीं दिखाया जा सकता: उसकी फ़ाइल बदली, हटाई या कहीं और रखी गई है।</translation>
    </message>
    <message>
        <source>The words could not be found on the page. They are marked in the text.</source>
        <translation>ये शब्द पेज पर नहीं मिले। टेक्स्ट में उन पर निशान है।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>TextSizeSection</name>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>All text in the window. With the keyboard: Ctrl and plus, minus or 0.</source>
        <translation>विंडो के सभी अक्षर। कीबोर्ड से: Ctrl के साथ प्लस, माइनस या 0।</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>अक्षर छोटे करें</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>अक्षर बड़े करें</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>सामान्य आकार</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Same as this computer</source>
        <translation>कंप्यूटर के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>तेज़ कॉन्ट्रास्ट</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>सबसे नए संदेश पर जाएँ</translation>
    </message>
</context>
<context>
    <name>TranslationOffer</name>
    <message>
        <source>Translating…</source>
        <translation>अनुवाद हो रहा है…</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>अनुवाद रोकें</translation>
    </message>
    <message>
        <source>Translate with the model</source>
        <translation>मॉडल से अनुवाद कराएँ</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message>
        <source>Translation by the model</source>
        <translation>मॉडल का अनुवाद</translation>
    </message>
</context>
<context>
    <name>TypingButton</name>
    <message>
        <source>Type Hindi, Kannada or Telugu with English letters</source>
        <translation>अंग्रेज़ी अक्षरों से हिन्दी, कन्नड़ या तेलुगु लिखें</translation>
    </message>
    <message>
        <source>Type %1 with English letters</source>
        <translation>अंग्रेज़ी अक्षरों से लिखें: %1</translation>
    </message>
    <message>
        <source>Choose the language in its menu. %1 turns this on or off.</source>
        <translation>भाषा इसके मेनू से चुनें। %1 से यह चालू या बंद होता है।</translation>
    </message>
    <message>
        <source>Leave English letters as they are</source>
        <translation>अंग्रेज़ी अक्षर वैसे ही रहें</translation>
    </message>
    <message>
        <source>%1 typing</source>
        <translation>%1 टाइपिंग</translation>
    </message>
    <message>
        <source>Indian languages</source>
        <translation>भारतीय भाषाएँ</translation>
    </message>
</context>
<context>
    <name>TypingOffer</name>
    <message>
        <source>Type %1 with English letters?</source>
        <translation>अंग्रेज़ी अक्षरों से %1 लिखें?</translation>
    </message>
    <message>
        <source>For example: %1. The button beside your question turns this on and off.</source>
        <translation>जैसे: %1। सवाल के पास का बटन इसे चालू और बंद करता है।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Nine groups of four characters</source>
        <translation>चार-चार अक्षरों के नौ समूह</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>गुप्त वाक्य इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>रिकवरी कोड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>लिखा हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>%1 सेकंड बाद फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ज़रा रुकें…</translation>
    </message>
</context>
<context>
    <name>WatchedSection</name>
    <message>
        <source>Watched folders</source>
        <translation>निगरानी वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>फ़ोल्डर की निगरानी करें…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>निगरानी रोकें</translation>
    </message>
    <message>
        <source>Part of this folder cannot be reached. Its documents stay as they were. Connect the drive.</source>
        <translation>इस फ़ोल्डर का कुछ हिस्सा नहीं मिल रहा। इसके दस्तावेज़ जैसे थे वैसे रहेंगे। ड्राइव जोड़ें।</translation>
    </message>
    <message>
        <source>%1: not added</source>
        <translation>%1: नहीं जुड़ी</translation>
    </message>
    <message>
        <source>New and changed files in a watched folder are added automatically.</source>
        <translation>निगरानी वाले फ़ोल्डर की नई और बदली हुई फ़ाइलें अपने-आप जुड़ जाती हैं।</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 files read</source>
        <translation>जाँच हो रही है: %2 में से %1 फ़ाइलें पढ़ी गईं</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Last checked: %1.</source>
        <translation>पिछली जाँच: %1।</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>जोड़े गए: %1।</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <translation>फिर से पढ़े गए: %1।</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>हटाए गए: %1।</translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>नहीं जुड़े: %1।</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>फ़ोल्डर की निगरानी करें</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Why should a nurse wash her hands?</source>
        <translation>नर्स को हाथ क्यों धोने चाहिए?</translation>
    </message>
    <message>
        <source>What is a savings account?</source>
        <translation>बचत खाता क्या होता है?</translation>
    </message>
    <message>
        <source>Why is sleep important?</source>
        <translation>नींद क्यों ज़रूरी है?</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>How can I help you?</source>
        <translation>मैं आपकी क्या मदद करूँ?</translation>
    </message>
    <message>
        <source>Answers come from this computer alone. Nothing you type leaves it.</source>
        <translation>जवाब केवल इसी कंप्यूटर से आते हैं। आप जो भी लिखते हैं, वह इससे बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Questions to begin with: %1</source>
        <translation>शुरू करने के लिए सवाल: %1</translation>
    </message>
    <message>
        <source>Ask “%1” in a full sentence. The model writes the answer from there, and it is checked.</source>
        <translation>“%1” से पूरे वाक्य में पूछें। मॉडल उसी से जवाब लिखता है और वह जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Ask “%1” in a full sentence. The answer is quoted from there.</source>
        <translation>“%1” से पूरे वाक्य में पूछें। जवाब उसी के शब्दों में आएगा।</translation>
    </message>
    <message>
        <source>This model knows only English, so these questions are in English. You can ask your documents in your own language: choose them below.</source>
        <translation>यह मॉडल केवल अंग्रेज़ी जानता है, इसलिए ये सवाल अंग्रेज़ी में हैं। अपने दस्तावेज़ों से आप अपनी भाषा में पूछ सकते हैं: उन्हें नीचे चुनें।</translation>
    </message>
    <message>
        <source>Questions that the model alone can answer. For your own rules and forms, add documents.</source>
        <translation>ये ऐसे सवाल हैं जिनका जवाब अकेला मॉडल दे सकता है। अपने नियमों और फ़ॉर्मों के लिए दस्तावेज़ जोड़ें।</translation>
    </message>
    <message>
        <source>Add your documents…</source>
        <translation>अपने दस्तावेज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Or drop them anywhere on this window.</source>
        <translation>या उन्हें खींचकर इस विंडो पर कहीं भी छोड़ दें।</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Explain in simple words what interest on a loan is.</source>
        <translation>लोन पर ब्याज क्या होता है, आसान शब्दों में समझाएँ।</translation>
    </message>
</context>
<context>
    <name>WindowAdding</name>
    <message>
        <source>Add documents</source>
        <translation>दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Your question will be answered as soon as the first document has been read</source>
        <translation>पहला दस्तावेज़ पढ़ लिए जाते ही आपके सवाल का जवाब मिलेगा</translation>
    </message>
    <message>
        <source>“%1”: you can already ask about what has been read</source>
        <translation>“%1”: जितना पढ़ा जा चुका है, उससे पूछ सकते हैं</translation>
    </message>
    <message>
        <source>Documents are being added</source>
        <translation>दस्तावेज़ जोड़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>अभी पूछें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Adding documents is finished</source>
        <translation>दस्तावेज़ जोड़ना ख़त्म हुआ</translation>
    </message>
    <message>
        <source>You can now ask “%1”</source>
        <translation>अब “%1” से पूछ सकते हैं</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>कुछ नहीं जुड़ा</translation>
    </message>
    <message>
        <source>Remove what was added</source>
        <translation>जोड़े हुए हटाएँ</translation>
    </message>
    <message>
        <source>Removed: %1. The files stay where they are.</source>
        <translation>हटा दिए गए: %1। फ़ाइलें अपनी जगह पर हैं।</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>मेरे दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>WindowAttachments</name>
    <message>
        <source>Pasted text</source>
        <translation>चिपकाया हुआ टेक्स्ट</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल अटैच करें</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files can be attached to one question.</source>
        <translation>
            <numerusform>एक सवाल के साथ ज़्यादा से ज़्यादा %n फ़ाइल अटैच हो सकती है।</numerusform>
            <numerusform>एक सवाल के साथ ज़्यादा से ज़्यादा %n फ़ाइलें अटैच हो सकती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>पैक इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Add the model</source>
        <translation>मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>Add to “%1” and ask it</source>
        <translation>“%1” में जोड़ें और उससे पूछें</translation>
    </message>
    <message>
        <source>Attach to the question</source>
        <translation>सवाल के साथ अटैच करें</translation>
    </message>
</context>
<context>
    <name>WindowDocuments</name>
    <message>
        <source>The collection that was used here no longer exists</source>
        <translation>यहाँ जिस संग्रह से पूछा जाता था, वह अब नहीं है</translation>
    </message>
    <message>
        <source>The next answer comes from the model alone, without documents.</source>
        <translation>अगला जवाब दस्तावेज़ों के बिना, सिर्फ़ मॉडल से आएगा।</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>दस्तावेज़ चुनें</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>पैक इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>पैक इंस्टॉल करें…</translation>
    </message>
</context>
<context>
    <name>WindowLook</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>अक्षरों का आकार: %1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>अक्षर बड़े करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>अक्षर छोटे करें</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>सामान्य आकार</translation>
    </message>
    <message>
        <source>A font that belongs to Shakti is missing.</source>
        <translation>Shakti का एक फ़ॉन्ट नहीं मिला।</translation>
    </message>
    <message>
        <source>The system&apos;s font is used. If letters look wrong, install Shakti again.</source>
        <translation>सिस्टम का फ़ॉन्ट इस्तेमाल हो रहा है। अक्षर ग़लत दिखें तो Shakti को फिर से इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
</context>
<context>
    <name>WindowPrivacy</name>
    <message>
        <source>Privacy…</source>
        <translation>गोपनीयता…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>सारी बातचीत निर्यात करें…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Opened with the recovery code</source>
        <translation>रिकवरी कोड से खोला गया</translation>
    </message>
    <message>
        <source>If you have forgotten the passphrase, set a new one now.</source>
        <translation>गुप्त वाक्य भूल गए हों तो अभी नया रखें।</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>गुप्त वाक्य रखें…</translation>
    </message>
    <message>
        <source>Your recovery code no longer works</source>
        <translation>आपका रिकवरी कोड अब काम नहीं करेगा</translation>
    </message>
    <message>
        <source>Shakti ended before you had written down the new one. Make a new one now.</source>
        <translation>आप नया कोड लिख पाते, उससे पहले ही Shakti बंद हो गया। अभी एक नया कोड बनाएँ।</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>नया कोड बनाएँ</translation>
    </message>
    <message>
        <source>The profile is removed, but its key is still in the keychain</source>
        <translation>प्रोफ़ाइल हट गई, पर उसकी कुंजी अब भी कीचेन में है</translation>
    </message>
    <message>
        <source>Without its files the key opens nothing.</source>
        <translation>उसकी फ़ाइलों के बिना कुंजी कुछ नहीं खोलती।</translation>
    </message>
    <message>
        <source>The profile %1 is ready</source>
        <translation>प्रोफ़ाइल तैयार है: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>इसे खोलें</translation>
    </message>
    <message>
        <source>The backup is restored: %1</source>
        <translation>बैकअप वापस आ गया: %1</translation>
    </message>
    <message>
        <source>What was there before is kept as a file in the data folder.</source>
        <translation>पहले जो था, वह डेटा फ़ोल्डर में एक फ़ाइल में रखा है।</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>छिपाया गया: %1</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>क्या इस कंप्यूटर की तारीख़ सही है?</translation>
    </message>
    <message numerus="yes">
        <source>Going by it, %n conversation(s) would be deleted. Nothing is deleted until you say so.</source>
        <translation>
            <numerusform>इसके हिसाब से %n बातचीत हटाई जाएगी। आपके कहे बिना कुछ नहीं हटेगा।</numerusform>
            <numerusform>इसके हिसाब से %n बातचीत हटाई जाएँगी। आपके कहे बिना कुछ नहीं हटेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is right: delete</source>
        <translation>तारीख़ सही है: हटाएँ</translation>
    </message>
</context>
<context>
    <name>WindowReading</name>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>सवाल लिखें</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल अटैच करें</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>सारी बातचीत में खोजें</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>जवाब रोकें</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>साइडबार दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>सबसे नए संदेश पर जाएँ</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>आख़िरी सवाल बदलें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से जवाब दें</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>जवाब आगे लिखें</translation>
    </message>
    <message>
        <source>Answer again with</source>
        <translation>दूसरे मॉडल से फिर जवाब दें</translation>
    </message>
    <message>
        <source>Copy the last answer as text</source>
        <translation>आख़िरी जवाब सादे टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the last answer as Markdown</source>
        <translation>आख़िरी जवाब Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the conversation as text</source>
        <translation>बातचीत सादे टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>बातचीत Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>आख़िरी जवाब बोलकर पढ़ें</translation>
    </message>
    <message>
        <source>Speed and time of the last answer</source>
        <translation>आख़िरी जवाब की गति और समय</translation>
    </message>
    <message>
        <source>The last answer is good</source>
        <translation>आख़िरी जवाब अच्छा है</translation>
    </message>
    <message>
        <source>The last answer is bad</source>
        <translation>आख़िरी जवाब ख़राब है</translation>
    </message>
    <message>
        <source>Unpin this conversation</source>
        <translation>इस बातचीत का पिन हटाएँ</translation>
    </message>
    <message>
        <source>Pin this conversation</source>
        <translation>यह बातचीत पिन करें</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>इस बातचीत का नाम बदलें</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>इस बातचीत के टैग</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>यह बातचीत निर्यात करें</translation>
    </message>
    <message>
        <source>Delete this conversation</source>
        <translation>यह बातचीत हटाएँ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>The whole conversation is copied</source>
        <translation>पूरी बातचीत कॉपी हो गई</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Model and answers</source>
        <translation>मॉडल और जवाब</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>जाँच और ब्योरा</translation>
    </message>
    <message>
        <source>The assistant is written to a file</source>
        <translation>सहायक फ़ाइल में लिख दिया गया</translation>
    </message>
</context>
<context>
    <name>WindowUnfinished</name>
    <message numerus="yes">
        <source>%n file(s) for “%1” are not finished: %2</source>
        <translation>
            <numerusform>“%1” में %n फ़ाइल पूरी नहीं जुड़ी: %2</numerusform>
            <numerusform>“%1” में %n फ़ाइलें पूरी नहीं जुड़ीं: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding documents was interrupted</source>
        <translation>दस्तावेज़ जोड़ना बीच में रुक गया</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>WindowWriting</name>
    <message>
        <source>No model is loaded to write the answer.</source>
        <translation>जवाब लिखने के लिए कोई मॉडल लोड नहीं है।</translation>
    </message>
    <message>
        <source>This model does not write your language.</source>
        <translation>यह मॉडल आपकी भाषा में नहीं लिखता।</translation>
    </message>
    <message>
        <source>There is no translation</source>
        <translation>अनुवाद नहीं है</translation>
    </message>
    <message>
        <source>The model could not translate these words.</source>
        <translation>मॉडल इन शब्दों का अनुवाद नहीं कर सका।</translation>
    </message>
</context>
<context>
    <name>WrittenView</name>
    <message>
        <source>Share: %1 %.</source>
        <translation>हिस्सा: %1 %।</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>मॉडल ने जो लिखा</translation>
    </message>
    <message>
        <source>Sentence found in the documents</source>
        <translation>दस्तावेज़ों में मिला वाक्य</translation>
    </message>
    <message>
        <source>Sentence struck out</source>
        <translation>काटा गया वाक्य</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>काटा गया: %1</translation>
    </message>
</context>
</TS>
