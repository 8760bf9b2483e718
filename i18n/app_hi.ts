<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
        <source>which backend runs the model; without it, this computer&apos;s own</source>
        <translation>मॉडल किस बैकएंड पर चले; न देने पर इस कंप्यूटर का अपना</translation>
    </message>
    <message>
        <source>number format of activations; float32 is exact and slow</source>
        <translation>एक्टिवेशन का संख्या-रूप; float32 सटीक है पर धीमा</translation>
    </message>
    <message>
        <source>remember only so many latest tokens, and the instructions: bounds the memory</source>
        <translation>केवल इतने नवीनतम टोकन और निर्देश याद रखें: इससे मेमोरी सीमित रहती है</translation>
    </message>
    <message>
        <source>keep a conversation's memory in 8 bits: half the size, a little less exact</source>
        <translation>बातचीत की याद 8 बिट में रखें: आधा आकार, सटीकता ज़रा कम</translation>
    </message>
    <message>
        <source>An assistant that answers from this computer alone.</source>
        <translation>केवल इसी कंप्यूटर से जवाब देने वाला सहायक।</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>संस्करण दिखाकर बंद हो जाएँ</translation>
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
        <translation>सवाल; - लिखने पर standard input से पढ़ा जाता है</translation>
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
        <source>weigh down what was just said; 1 is off</source>
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
        <translation>इस पाठ से पहले जवाब रोक दें; कई बार दे सकते हैं</translation>
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
        <source>the installed models</source>
        <translation>इंस्टॉल किए हुए मॉडल</translation>
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
        <source>write a model anew with packed weights</source>
        <translation>मॉडल को छोटे (पैक किए हुए) रूप में फिर से लिखें</translation>
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
        <source>Installed: %1</source>
        <translation>इंस्टॉल हुआ: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <source>Rounding error: %1</source>
        <translation>राउंडिंग की त्रुटि: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>सही है: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>हटाया गया: %1</translation>
    </message>
    <message>
        <source>%1 answers from this computer alone. It can be wrong: check what matters.</source>
        <translation>%1 केवल इसी कंप्यूटर से जवाब देता है। जवाब गलत भी हो सकता है: ज़रूरी बातें जाँच लें।</translation>
    </message>
    <message>
        <source>/new begins a new conversation, /exit ends. Ctrl+C stops an answer.</source>
        <translation>/new से नई बातचीत शुरू होती है, /exit से प्रोग्राम बंद। Ctrl+C से जवाब रुकता है।</translation>
    </message>
    <message>
        <source>measure speed, memory and quality of a model</source>
        <translation>मॉडल की गति, मेमोरी और गुणवत्ता मापें</translation>
    </message>
    <message>
        <source>random weights of this architecture instead of a model</source>
        <translation>मॉडल की जगह इस बनावट के बेतरतीब वज़न</translation>
    </message>
    <message>
        <source>keep the file with random weights here for the next time</source>
        <translation>बेतरतीब वज़न वाली फ़ाइल अगली बार के लिए यहाँ रखें</translation>
    </message>
    <message>
        <source>with --random: measure weights in groups of 64 in memory as well</source>
        <translation>--random के साथ: मेमोरी में 64 के समूहों वाले वज़न भी मापें</translation>
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
        <translation>जिस पाठ से उद्धरण लिया जाता है उसकी लंबाई</translation>
    </message>
    <message>
        <source>length of the quotation</source>
        <translation>उद्धरण की लंबाई</translation>
    </message>
    <message>
        <source>how well a model foretells a text</source>
        <translation>मॉडल किसी पाठ का कितना सही अनुमान लगाता है</translation>
    </message>
    <message>
        <source>with the weights rounded to these bits as well: 4, 8, 16</source>
        <translation>इन बिट तक गोल किए वज़न के साथ भी: 4, 8, 16</translation>
    </message>
    <message>
        <source>tokens of a chunk of text</source>
        <translation>पाठ के एक टुकड़े के टोकन</translation>
    </message>
    <message>
        <source>read so many chunks and no more</source>
        <translation>इतने ही टुकड़े पढ़ें, और नहीं</translation>
    </message>
    <message>
        <source>how far two engines agree on the same model</source>
        <translation>एक ही मॉडल पर दो इंजन कितने सहमत हैं</translation>
    </message>
    <message>
        <source>tokens of text to compare on</source>
        <translation>जिन पर तुलना हो, पाठ के उतने टोकन</translation>
    </message>
    <message>
        <source>an installed model, a file or a folder; else the starter model</source>
        <translation>इंस्टॉल किया मॉडल, फ़ाइल या फ़ोल्डर; नहीं तो शुरुआती मॉडल</translation>
    </message>
    <message>
        <source>processor threads for every engine; else all there are</source>
        <translation>हर इंजन के लिए प्रोसेसर के थ्रेड; नहीं तो जितने हैं सब</translation>
    </message>
    <message>
        <source>a text in UTF-8; else the one the program carries</source>
        <translation>UTF-8 में पाठ; नहीं तो वह जो प्रोग्राम के साथ है</translation>
    </message>
    <message>
        <source>compare with this engine; may be given several times</source>
        <translation>इस इंजन से तुलना करें; कई बार दिया जा सकता है</translation>
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
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter से भेजें, Shift+Enter से नई पंक्ति शुरू करें</translation>
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
    <name>ConversationModel</name>
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
        <source>Shakti may not write there. Ask whoever looks after this computer for permission, or choose another data folder. What was saved before is unchanged.</source>
        <translation>Shakti को वहाँ लिखने की अनुमति नहीं है। इस कंप्यूटर की देखरेख करने वाले से अनुमति माँगें, या कोई दूसरा डेटा फ़ोल्डर चुनें। जो पहले सहेजा गया था, वह वैसा ही है।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>Delete files you no longer need or empty the bin, then try again. What was saved before is unchanged.</source>
        <translation>जिन फ़ाइलों की अब ज़रूरत नहीं, उन्हें हटाएँ या रीसायकल बिन खाली करें, फिर दोबारा कोशिश करें। जो पहले सहेजा गया था, वह वैसा ही है।</translation>
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
        <source>The file with your conversations cannot be read</source>
        <translation>आपकी बातचीत वाली फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>The file has been left as it is. Put back a copy from your backup, or move the file elsewhere to begin with an empty list. Keep it: parts of it can often be rescued.</source>
        <translation>फ़ाइल जैसी थी, वैसी ही छोड़ दी गई है। अपने बैकअप से इसकी कॉपी वापस रखें, या खाली सूची से शुरू करने के लिए फ़ाइल को कहीं और ले जाएँ। इसे सँभालकर रखें: अक्सर इसका कुछ हिस्सा बचाया जा सकता है।</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>आपकी सेटिंग पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Shakti has started with its standard settings; the old file is kept. Please choose your language and theme again. Your conversations are unchanged.</source>
        <translation>Shakti अपनी मूल सेटिंग के साथ खुला है; पुरानी फ़ाइल रखी हुई है। कृपया अपनी भाषा और थीम फिर से चुनें। आपकी बातचीत वैसी ही है।</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>यह बातचीत अब नहीं है</translation>
    </message>
    <message>
        <source>It has been deleted. Choose another conversation, or begin a new one.</source>
        <translation>इसे हटा दिया गया है। कोई दूसरी बातचीत चुनें, या नई शुरू करें।</translation>
    </message>
    <message>
        <source>The question is empty</source>
        <translation>सवाल खाली है</translation>
    </message>
    <message>
        <source>Write your question, then send it.</source>
        <translation>अपना सवाल लिखें, फिर भेजें।</translation>
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
        <source>Close Shakti and open it again. Your questions and answers are saved up to this point.</source>
        <translation>Shakti को बंद करके फिर खोलें। यहाँ तक के आपके सवाल और जवाब सहेजे हुए हैं।</translation>
    </message>
    <message>
        <source>Something went wrong in Shakti</source>
        <translation>Shakti में कुछ गड़बड़ी हो गई</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, close Shakti and open it again, and tell whoever supports it. What was saved before is unchanged.</source>
        <translation>फिर कोशिश करें। अगर ऐसा दोबारा हो, तो Shakti को बंद करके फिर खोलें और इसकी देखरेख करने वाले को बताएँ। जो पहले सहेजा गया था, वह वैसा ही है।</translation>
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
        <translation>देख लें कि ड्राइव जुड़ी हुई है और आपको फ़ाइल पढ़ने की अनुमति है। फ़ाइल को पहले इस कंप्यूटर पर कॉपी कर लेने से अक्सर काम बन जाता है। फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>यह फ़ाइल मॉडल नहीं है</translation>
    </message>
    <message>
        <source>Choose a model file: its name ends in .gguf. Nothing has been changed.</source>
        <translation>मॉडल की फ़ाइल चुनें: उसके नाम के अंत में .gguf होता है। कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>The model file is damaged or incomplete</source>
        <translation>मॉडल की फ़ाइल खराब या अधूरी है</translation>
    </message>
    <message>
        <source>Copy or download the file again from where it came from, then import it once more. Your conversations are unchanged.</source>
        <translation>फ़ाइल जहाँ से ली थी, वहीं से फिर कॉपी या डाउनलोड करें, फिर उसे दोबारा आयात करें। आपकी बातचीत वैसी ही है।</translation>
    </message>
    <message>
        <source>The model file is not the one it should be</source>
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
        <source>This form of the model cannot be read</source>
        <translation>मॉडल का यह रूप पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file&apos;s name.</source>
        <translation>यही मॉडल Q4_0, Q4_1, Q8_0, F16 या F32 रूप में लें: ये अक्षर आम तौर पर फ़ाइल के नाम में ही होते हैं।</translation>
    </message>
    <message>
        <source>The model&apos;s description does not make sense</source>
        <translation>मॉडल का विवरण सही नहीं है</translation>
    </message>
    <message>
        <source>The file was probably made or converted wrongly. Get it again from its maker, or choose another model.</source>
        <translation>शायद फ़ाइल गलत ढंग से बनाई या बदली गई है। इसे बनाने वाले से फिर लें, या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary cannot be used</source>
        <translation>मॉडल की शब्दावली इस्तेमाल नहीं की जा सकती</translation>
    </message>
    <message>
        <source>The model does not say how it is to be talked to</source>
        <translation>मॉडल यह नहीं बताता कि उससे बात कैसे की जाए</translation>
    </message>
    <message>
        <source>Its chat template is missing or faulty. Choose a model made for conversation: its name often has Chat or Instruct in it.</source>
        <translation>उसका चैट टेम्पलेट नहीं है या उसमें गड़बड़ी है। बातचीत के लिए बना मॉडल चुनें: उसके नाम में अक्सर Chat या Instruct होता है।</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the model</source>
        <translation>इस कंप्यूटर में मॉडल के लिए काफ़ी खाली मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>Close other programs and try again, or choose a smaller model. Your conversations are unchanged.</source>
        <translation>दूसरे प्रोग्राम बंद करके फिर कोशिश करें, या छोटा मॉडल चुनें। आपकी बातचीत वैसी ही है।</translation>
    </message>
    <message>
        <source>The chosen way of running the model does not work on this computer</source>
        <translation>मॉडल चलाने का चुना हुआ तरीका इस कंप्यूटर पर काम नहीं करता</translation>
    </message>
    <message>
        <source>Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.</source>
        <translation>यह चुनाव Shakti पर छोड़ दें: सेटिंग में बैकएंड को अपने आप पर रखें, या --backend न लिखें।</translation>
    </message>
    <message>
        <source>What the measurement needs is not installed</source>
        <translation>मापने के लिए जो चाहिए वह इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Install the measuring extra of this program: pip install &apos;shakti[bench]&apos;. Or measure without comparison: leave out --against.</source>
        <translation>इस प्रोग्राम का मापने वाला अतिरिक्त भाग इंस्टॉल करें: pip install &apos;shakti[bench]&apos;। या बिना तुलना के मापें: --against न लिखें।</translation>
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
        <translation>मान ठीक करें या मूल सेटिंग पर लौटें, फिर दोबारा पूछें। आपका सवाल सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>The model cannot be saved in this folder</source>
        <translation>इस फ़ोल्डर में मॉडल सहेजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Nothing has been changed. You can begin again at any time.</source>
        <translation>कुछ भी बदला नहीं गया है। आप जब चाहें, फिर से शुरू कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show the sidebar</source>
        <translation>साइडबार दिखाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Answers can be wrong. Check what matters.</source>
        <translation>जवाब गलत हो सकते हैं। ज़रूरी बातें जाँच लें।</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <translation>यह मॉडल केवल अंग्रेज़ी जानता है।</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Your question</source>
        <translation>आपका सवाल</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से जवाब दें</translation>
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
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Interrupted: Shakti was closed before the answer was complete.</source>
        <translation>अधूरा रह गया: जवाब पूरा होने से पहले Shakti बंद हो गया।</translation>
    </message>
    <message>
        <source>The answer reached its greatest length and may be incomplete.</source>
        <translation>जवाब अपनी अधिकतम लंबाई तक पहुँच गया और अधूरा हो सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) no longer fitted and were not seen.</source>
        <translation>
            <numerusform>%n पुराना संदेश इसमें नहीं समाया और देखा नहीं गया।</numerusform>
            <numerusform>%n पुराने संदेश इसमें नहीं समाए और देखे नहीं गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>ModelStatus</name>
    <message>
        <source>Loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>The model that answers, and what it runs on. All of it is on this computer.</source>
        <translation>जवाब देने वाला मॉडल, और वह किस पर चल रहा है। यह सब इसी कंप्यूटर पर है।</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
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
    <name>SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>About Shakti</source>
        <translation>Shakti के बारे में</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>A desktop assistant that answers on this computer alone. Nothing that you type leaves it.

It can be wrong. It is no doctor, no lawyer and no bank adviser: check what matters.

Free software under the Apache License 2.0.</source>
        <translation>ऐसा डेस्कटॉप सहायक जो केवल इसी कंप्यूटर पर जवाब देता है। आप जो भी लिखते हैं, वह इस कंप्यूटर से बाहर नहीं जाता।

इसके जवाब गलत हो सकते हैं। यह न डॉक्टर है, न वकील, न बैंक सलाहकार: ज़रूरी बातें जाँच लें।

Apache License 2.0 के तहत मुक्त सॉफ़्टवेयर।</translation>
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
        <source>Your conversations will be listed here. They stay on this computer.</source>
        <translation>आपकी बातचीत की सूची यहाँ दिखेगी। वह इसी कंप्यूटर पर रहती है।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
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
    <name>Welcome</name>
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
        <source>What is the capital of France?</source>
        <translation>फ़्रांस की राजधानी क्या है?</translation>
    </message>
    <message>
        <source>Explain in simple words what interest on a loan is.</source>
        <translation>लोन पर ब्याज क्या होता है, आसान शब्दों में समझाइए।</translation>
    </message>
    <message>
        <source>Write a short and polite reminder for an appointment.</source>
        <translation>अपॉइंटमेंट याद दिलाने के लिए एक छोटा और विनम्र संदेश लिखिए।</translation>
    </message>
    <message>
        <source>Give three tips for drinking enough water in summer.</source>
        <translation>गर्मियों में पर्याप्त पानी पीने के लिए तीन सुझाव दीजिए।</translation>
    </message>
</context>
</TS>
