<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>data folder (also: SHAKTI_HOME)</source>
        <translation>ಡೇಟಾ ಫೋಲ್ಡರ್ (ಹೀಗೂ ಕೊಡಬಹುದು: SHAKTI_HOME)</translation>
    </message>
    <message>
        <source>write JSON</source>
        <translation>JSON ರೂಪದಲ್ಲಿ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>which backend runs the model; without it, this computer&apos;s own</source>
        <translation>ಮಾಡೆಲ್ ನಡೆಸುವ ಬ್ಯಾಕೆಂಡ್; ಕೊಡದಿದ್ದರೆ ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಹೊಂದುವಂಥದ್ದು</translation>
    </message>
    <message>
        <source>number format of activations; float32 is exact and slow</source>
        <translation>ಲೆಕ್ಕಾಚಾರದ (activations) ಸಂಖ್ಯಾ ರೂಪ; float32 ನಿಖರ, ಆದರೆ ನಿಧಾನ</translation>
    </message>
    <message>
        <source>remember only so many latest tokens, and the instructions: bounds the memory</source>
        <translation>ಇಷ್ಟು ಇತ್ತೀಚಿನ ಟೋಕನ್‌ಗಳು ಮತ್ತು ಸೂಚನೆಗಳನ್ನು ಮಾತ್ರ ನೆನಪಿಡಿ: ಇದರಿಂದ ಮೆಮೊರಿ ಮಿತಿಯಲ್ಲಿರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>keep a conversation's memory in 8 bits: half the size, a little less exact</source>
        <translation>ಸಂಭಾಷಣೆಯ ನೆನಪನ್ನು 8 ಬಿಟ್‌ಗಳಲ್ಲಿ ಇಡಿ: ಅರ್ಧ ಗಾತ್ರ, ನಿಖರತೆ ಸ್ವಲ್ಪ ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>An assistant that answers from this computer alone.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಕೆಲಸ ಮಾಡಿ ಉತ್ತರಿಸುವ ಸಹಾಯಕ.</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>ಆವೃತ್ತಿ ತೋರಿಸಿ ಮುಗಿಸಿ</translation>
    </message>
    <message>
        <source>check that everything works on this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಎಲ್ಲವೂ ಸರಿಯಾಗಿದೆಯೇ ಎಂದು ಪರೀಕ್ಷಿಸಿ</translation>
    </message>
    <message>
        <source>ask one question and get the answer</source>
        <translation>ಒಂದು ಪ್ರಶ್ನೆ ಕೇಳಿ ಉತ್ತರ ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>the question; - reads it from standard input</source>
        <translation>ಪ್ರಶ್ನೆ; - ಕೊಟ್ಟರೆ ಸ್ಟ್ಯಾಂಡರ್ಡ್ ಇನ್‌ಪುಟ್‌ನಿಂದ ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>go on with this conversation instead of a new one</source>
        <translation>ಹೊಸದರ ಬದಲು ಈ ಸಂಭಾಷಣೆಯನ್ನೇ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>talk in the terminal, line by line</source>
        <translation>ಟರ್ಮಿನಲ್‌ನಲ್ಲಿ ಒಂದೊಂದೇ ಸಾಲಾಗಿ ಮಾತನಾಡಿ</translation>
    </message>
    <message>
        <source>an installed model (see: shakti model list)</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಮಾಡೆಲ್ (ನೋಡಿ: shakti model list)</translation>
    </message>
    <message>
        <source>instructions for the model</source>
        <translation>ಮಾಡೆಲ್‌ಗೆ ಸೂಚನೆಗಳು</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word</source>
        <translation>0 ಕೊಟ್ಟರೆ ಯಾವಾಗಲೂ ಅತಿ ಸಂಭವನೀಯ ಪದ</translation>
    </message>
    <message>
        <source>choose among the K likeliest tokens; 0 is off</source>
        <translation>ಅತಿ ಸಂಭವನೀಯ K ಟೋಕನ್‌ಗಳಲ್ಲಿ ಆರಿಸಿ; 0 ಎಂದರೆ ಆಫ್</translation>
    </message>
    <message>
        <source>choose among tokens that make up this probability; 1 is off</source>
        <translation>ಒಟ್ಟು ಸಂಭವನೀಯತೆ ಇಷ್ಟಾಗುವ ಟೋಕನ್‌ಗಳಲ್ಲಿ ಆರಿಸಿ; 1 ಎಂದರೆ ಆಫ್</translation>
    </message>
    <message>
        <source>leave out tokens below this share of the likeliest; 0 is off</source>
        <translation>ಅತಿ ಸಂಭವನೀಯ ಟೋಕನ್‌ನ ಇಷ್ಟು ಪಾಲಿಗಿಂತ ಕಡಿಮೆ ಇರುವುದನ್ನು ಬಿಡಿ; 0 ಎಂದರೆ ಆಫ್</translation>
    </message>
    <message>
        <source>weigh down what was just said; 1 is off</source>
        <translation>ಈಗಷ್ಟೇ ಹೇಳಿದ್ದು ಮತ್ತೆ ಬರುವುದನ್ನು ತಗ್ಗಿಸಿ; 1 ಎಂದರೆ ಆಫ್</translation>
    </message>
    <message>
        <source>longest answer, in tokens</source>
        <translation>ಉತ್ತರದ ಗರಿಷ್ಠ ಉದ್ದ, ಟೋಕನ್‌ಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>the same seed gives the same answer</source>
        <translation>ಅದೇ ಸೀಡ್ ಕೊಟ್ಟರೆ ಅದೇ ಉತ್ತರ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>end the answer before this text; may be given several times</source>
        <translation>ಈ ಪಠ್ಯ ಬರುವ ಮೊದಲೇ ಉತ್ತರ ಮುಗಿಸಿ; ಹಲವು ಬಾರಿ ಕೊಡಬಹುದು</translation>
    </message>
    <message>
        <source>do not guess ahead from the prompt: the same answer, at another speed</source>
        <translation>ಪ್ರಾಂಪ್ಟ್‌ನಿಂದ ಮುಂದಿನದನ್ನು ಊಹಿಸಬೇಡಿ: ಉತ್ತರ ಅದೇ, ವೇಗ ಮಾತ್ರ ಬೇರೆ</translation>
    </message>
    <message>
        <source>list, import, convert, verify or remove models</source>
        <translation>ಮಾಡೆಲ್‌ಗಳ ಪಟ್ಟಿ, ಆಮದು, ಪರಿವರ್ತನೆ, ಪರಿಶೀಲನೆ ಅಥವಾ ತೆಗೆಯುವಿಕೆ</translation>
    </message>
    <message>
        <source>install a model from a file or folder</source>
        <translation>ಫೈಲ್ ಅಥವಾ ಫೋಲ್ಡರ್‌ನಿಂದ ಮಾಡೆಲ್ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>a GGUF file, or the folder of a Hugging Face or MLX model</source>
        <translation>ಒಂದು GGUF ಫೈಲ್, ಅಥವಾ Hugging Face ಅಥವಾ MLX ಮಾಡೆಲ್‌ನ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>the installed models</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಮಾಡೆಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>refuse the file unless it has this checksum</source>
        <translation>ಈ ಚೆಕ್‌ಸಮ್ ಇಲ್ಲದಿದ್ದರೆ ಫೈಲ್ ತೆಗೆದುಕೊಳ್ಳಬೇಡಿ</translation>
    </message>
    <message>
        <source>check installed models against their checksums</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಮಾಡೆಲ್‌ಗಳ ಚೆಕ್‌ಸಮ್ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>one model; without it, all</source>
        <translation>ಒಂದು ಮಾಡೆಲ್; ಕೊಡದಿದ್ದರೆ ಎಲ್ಲವೂ</translation>
    </message>
    <message>
        <source>remove an installed model</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಮಾಡೆಲ್ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>the model&apos;s ID</source>
        <translation>ಮಾಡೆಲ್‌ನ ID</translation>
    </message>
    <message>
        <source>write a model anew with packed weights</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ಚಿಕ್ಕದಾದ (ಪ್ಯಾಕ್ ಮಾಡಿದ) ರೂಪದಲ್ಲಿ ಮತ್ತೆ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>a GGUF file, a model&apos;s folder, or the ID of an installed model</source>
        <translation>ಒಂದು GGUF ಫೈಲ್, ಮಾಡೆಲ್‌ನ ಫೋಲ್ಡರ್, ಅಥವಾ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಮಾಡೆಲ್‌ನ ID</translation>
    </message>
    <message>
        <source>a new folder (./name), or an ID under which the model is installed</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ (./name), ಅಥವಾ ಮಾಡೆಲ್ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಬೇಕಾದ ID</translation>
    </message>
    <message>
        <source>bits of a weight; without it, packed weights stay as they are</source>
        <translation>ಪ್ರತಿ ವೇಟ್‌ನ ಬಿಟ್‌ಗಳು; ಇಲ್ಲದಿದ್ದರೆ ಪ್ಯಾಕ್ ಆಗಿರುವ ವೇಟ್‌ಗಳು ಹಾಗೆಯೇ ಉಳಿಯುತ್ತವೆ</translation>
    </message>
    <message>
        <source>how many weights share a scale</source>
        <translation>ಎಷ್ಟು ವೇಟ್‌ಗಳು ಒಂದೇ ಸ್ಕೇಲ್ ಹಂಚಿಕೊಳ್ಳುತ್ತವೆ</translation>
    </message>
    <message>
        <source>There is no display here, so the assistant opens in the terminal.</source>
        <translation>ಇಲ್ಲಿ ಡಿಸ್‌ಪ್ಲೇ ಇಲ್ಲ, ಆದ್ದರಿಂದ ಸಹಾಯಕ ಟರ್ಮಿನಲ್‌ನಲ್ಲಿ ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>ಬರೆಯಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>Rounding error: %1</source>
        <translation>ರೌಂಡಿಂಗ್ ದೋಷ: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>ಸರಿಯಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>ತೆಗೆಯಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>%1 answers from this computer alone. It can be wrong: check what matters.</source>
        <translation>%1 ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಕೆಲಸ ಮಾಡಿ ಉತ್ತರಿಸುತ್ತದೆ. ಉತ್ತರ ತಪ್ಪಿರಬಹುದು: ಮುಖ್ಯವಾದುದನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>/new begins a new conversation, /exit ends. Ctrl+C stops an answer.</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆಗೆ /new, ಮುಗಿಸಲು /exit. ಉತ್ತರ ನಿಲ್ಲಿಸಲು Ctrl+C.</translation>
    </message>
    <message>
        <source>measure speed, memory and quality of a model</source>
        <translation>ಮಾಡೆಲ್‌ನ ವೇಗ, ಮೆಮೊರಿ ಮತ್ತು ಗುಣಮಟ್ಟವನ್ನು ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>random weights of this architecture instead of a model</source>
        <translation>ಮಾಡೆಲ್ ಬದಲಿಗೆ ಈ ರಚನೆಯ ಯಾದೃಚ್ಛಿಕ ತೂಕಗಳು</translation>
    </message>
    <message>
        <source>keep the file with random weights here for the next time</source>
        <translation>ಯಾದೃಚ್ಛಿಕ ತೂಕಗಳ ಫೈಲ್ ಅನ್ನು ಮುಂದಿನ ಸಲಕ್ಕಾಗಿ ಇಲ್ಲಿ ಇಡಿ</translation>
    </message>
    <message>
        <source>with --random: measure weights in groups of 64 in memory as well</source>
        <translation>--random ಜೊತೆಗೆ: ಮೆಮೊರಿಯಲ್ಲಿ 64ರ ಗುಂಪುಗಳ ತೂಕಗಳನ್ನೂ ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>rounds, the engines in turn</source>
        <translation>ಸುತ್ತುಗಳು, ಎಂಜಿನ್‌ಗಳು ಸರದಿಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>length of the prompt</source>
        <translation>ಪ್ರಾಂಪ್ಟ್‌ನ ಉದ್ದ</translation>
    </message>
    <message>
        <source>length of the answer</source>
        <translation>ಉತ್ತರದ ಉದ್ದ</translation>
    </message>
    <message>
        <source>length of the conversation so far</source>
        <translation>ಇಲ್ಲಿಯವರೆಗಿನ ಸಂಭಾಷಣೆಯ ಉದ್ದ</translation>
    </message>
    <message>
        <source>length of the new question in it</source>
        <translation>ಅದರಲ್ಲಿ ಹೊಸ ಪ್ರಶ್ನೆಯ ಉದ್ದ</translation>
    </message>
    <message>
        <source>length of the text that is quoted from</source>
        <translation>ಉಲ್ಲೇಖ ತೆಗೆದುಕೊಳ್ಳುವ ಪಠ್ಯದ ಉದ್ದ</translation>
    </message>
    <message>
        <source>length of the quotation</source>
        <translation>ಉಲ್ಲೇಖದ ಉದ್ದ</translation>
    </message>
    <message>
        <source>how well a model foretells a text</source>
        <translation>ಮಾಡೆಲ್ ಪಠ್ಯವನ್ನು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಊಹಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>with the weights rounded to these bits as well: 4, 8, 16</source>
        <translation>ಈ ಬಿಟ್‌ಗಳಿಗೆ ದುಂಡುಗೊಳಿಸಿದ ತೂಕಗಳೊಂದಿಗೂ: 4, 8, 16</translation>
    </message>
    <message>
        <source>tokens of a chunk of text</source>
        <translation>ಪಠ್ಯದ ಒಂದು ತುಣುಕಿನ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>read so many chunks and no more</source>
        <translation>ಇಷ್ಟೇ ತುಣುಕುಗಳನ್ನು ಓದಿ, ಹೆಚ್ಚಿಲ್ಲ</translation>
    </message>
    <message>
        <source>how far two engines agree on the same model</source>
        <translation>ಒಂದೇ ಮಾಡೆಲ್‌ನಲ್ಲಿ ಎರಡು ಎಂಜಿನ್‌ಗಳು ಎಷ್ಟು ಒಪ್ಪುತ್ತವೆ</translation>
    </message>
    <message>
        <source>tokens of text to compare on</source>
        <translation>ಹೋಲಿಸಲು ಪಠ್ಯದ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>an installed model, a file or a folder; else the starter model</source>
        <translation>ಸ್ಥಾಪಿಸಿದ ಮಾಡೆಲ್, ಫೈಲ್ ಅಥವಾ ಫೋಲ್ಡರ್; ಇಲ್ಲದಿದ್ದರೆ ಆರಂಭಿಕ ಮಾಡೆಲ್</translation>
    </message>
    <message>
        <source>processor threads for every engine; else all there are</source>
        <translation>ಪ್ರತಿ ಎಂಜಿನ್‌ಗೆ ಪ್ರೊಸೆಸರ್ ಥ್ರೆಡ್‌ಗಳು; ಇಲ್ಲದಿದ್ದರೆ ಇರುವುದೆಲ್ಲ</translation>
    </message>
    <message>
        <source>a text in UTF-8; else the one the program carries</source>
        <translation>UTF-8ನಲ್ಲಿ ಪಠ್ಯ; ಇಲ್ಲದಿದ್ದರೆ ಪ್ರೋಗ್ರಾಂ ಜೊತೆಗಿರುವುದು</translation>
    </message>
    <message>
        <source>compare with this engine; may be given several times</source>
        <translation>ಈ ಎಂಜಿನ್ ಜೊತೆ ಹೋಲಿಸಿ; ಹಲವು ಬಾರಿ ಕೊಡಬಹುದು</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>ಪ್ರಶ್ನೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>ಕಳುಹಿಸಲು Enter, ಹೊಸ ಸಾಲಿಗೆ Shift+Enter ಒತ್ತಿ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc ಕೀ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter ಕೀ</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>ಸಂಭಾಷಣೆಗಳು</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ಹೆಸರು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ನಿನ್ನೆ</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>ಕಳೆದ ಏಳು ದಿನಗಳು</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Deleted: %1</source>
        <translation>ಅಳಿಸಲಾಗಿದೆ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted</source>
        <translation>
            <numerusform>%n ಸಂಭಾಷಣೆ ಅಳಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಮರಳಿ ತನ್ನಿ</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>File: %1</source>
        <translation>ಫೈಲ್: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>ಫೋಲ್ಡರ್: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>ವಿವರಗಳು: %1</translation>
    </message>
    <message>
        <source>Shakti is already open</source>
        <translation>Shakti ಈಗಾಗಲೇ ತೆರೆದಿದೆ</translation>
    </message>
    <message>
        <source>Another Shakti window or command is using the same data folder. Use that one, or close it and try again.</source>
        <translation>Shakti ಯ ಇನ್ನೊಂದು ವಿಂಡೋ ಅಥವಾ ಕಮಾಂಡ್ ಇದೇ ಡೇಟಾ ಫೋಲ್ಡರ್ ಬಳಸುತ್ತಿದೆ. ಅದನ್ನೇ ಬಳಸಿ, ಇಲ್ಲವೇ ಅದನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved in this folder</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಉಳಿಸಲು ಆಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Shakti may not write there. Ask whoever looks after this computer for permission, or choose another data folder. What was saved before is unchanged.</source>
        <translation>ಅಲ್ಲಿ ಬರೆಯಲು Shakti ಗೆ ಅನುಮತಿ ಇಲ್ಲ. ಈ ಕಂಪ್ಯೂಟರ್ ನೋಡಿಕೊಳ್ಳುವವರಿಂದ ಅನುಮತಿ ಕೇಳಿ, ಅಥವಾ ಬೇರೆ ಡೇಟಾ ಫೋಲ್ಡರ್ ಆರಿಸಿ. ಮೊದಲು ಉಳಿಸಿದ್ದು ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ</translation>
    </message>
    <message>
        <source>Delete files you no longer need or empty the bin, then try again. What was saved before is unchanged.</source>
        <translation>ಬೇಡವಾದ ಫೈಲ್‌ಗಳನ್ನು ಅಳಿಸಿ ಅಥವಾ ಕಸದ ಬುಟ್ಟಿ ಖಾಲಿ ಮಾಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಮೊದಲು ಉಳಿಸಿದ್ದು ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ ದೋಷ ಕಂಡುಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then start Shakti again. If the message comes back, copy the data folder to another disk and have this one looked at.</source>
        <translation>ಡ್ರೈವ್ ಸರಿಯಾಗಿ ಜೋಡಿಸಿದೆಯೇ ಎಂದು ನೋಡಿ, ನಂತರ Shakti ಯನ್ನು ಮತ್ತೆ ತೆರೆಯಿರಿ. ಈ ಸಂದೇಶ ಮತ್ತೆ ಬಂದರೆ, ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನ್ನು ಬೇರೆ ಡಿಸ್ಕ್‌ಗೆ ನಕಲಿಸಿ, ಈ ಡಿಸ್ಕ್ ಅನ್ನು ಪರೀಕ್ಷೆ ಮಾಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Your conversations were saved by a newer version of Shakti</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು Shakti ಯ ಹೊಸ ಆವೃತ್ತಿಯಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti to open them. Nothing has been changed or lost.</source>
        <translation>ಅವುಗಳನ್ನು ತೆರೆಯಲು Shakti ಯ ಇತ್ತೀಚಿನ ಆವೃತ್ತಿಯನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ, ಏನೂ ಕಳೆದುಹೋಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file with your conversations cannot be read</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳ ಫೈಲ್ ಓದಲು ಆಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The file has been left as it is. Put back a copy from your backup, or move the file elsewhere to begin with an empty list. Keep it: parts of it can often be rescued.</source>
        <translation>ಫೈಲ್ ಅನ್ನು ಇದ್ದಂತೆಯೇ ಬಿಡಲಾಗಿದೆ. ಬ್ಯಾಕಪ್‌ನಲ್ಲಿರುವ ಪ್ರತಿಯನ್ನು ಮತ್ತೆ ಅಲ್ಲಿ ಇಡಿ, ಅಥವಾ ಖಾಲಿ ಪಟ್ಟಿಯಿಂದ ಆರಂಭಿಸಲು ಈ ಫೈಲ್ ಅನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿ. ಇದನ್ನು ಜೋಪಾನವಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಿ: ಇದರ ಕೆಲವು ಭಾಗಗಳು ಮರಳಿ ಸಿಗಬಹುದು.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>ನಿಮ್ಮ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಓದಲು ಆಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Shakti has started with its standard settings; the old file is kept. Please choose your language and theme again. Your conversations are unchanged.</source>
        <translation>Shakti ಮೂಲ ಸೆಟ್ಟಿಂಗ್‌ಗಳೊಂದಿಗೆ ತೆರೆದಿದೆ; ಹಳೆಯ ಫೈಲ್ ಹಾಗೆಯೇ ಇದೆ. ದಯವಿಟ್ಟು ನಿಮ್ಮ ಭಾಷೆ ಮತ್ತು ಥೀಮ್ ಮತ್ತೆ ಆರಿಸಿ. ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಹಾಗೆಯೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>ಈ ಸಂಭಾಷಣೆ ಈಗ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>It has been deleted. Choose another conversation, or begin a new one.</source>
        <translation>ಅದನ್ನು ಅಳಿಸಲಾಗಿದೆ. ಬೇರೆ ಸಂಭಾಷಣೆ ಆರಿಸಿ, ಅಥವಾ ಹೊಸದನ್ನು ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The question is empty</source>
        <translation>ಪ್ರಶ್ನೆ ಖಾಲಿ ಇದೆ</translation>
    </message>
    <message>
        <source>Write your question, then send it.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆ ಬರೆದು ಕಳುಹಿಸಿ.</translation>
    </message>
    <message>
        <source>The model is not ready yet</source>
        <translation>ಮಾಡೆಲ್ ಇನ್ನೂ ಸಿದ್ಧವಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Wait until it has loaded, then send the question again. If it cannot be loaded, choose another model in the settings. Your question is saved.</source>
        <translation>ಅದು ಲೋಡ್ ಆಗುವವರೆಗೆ ಕಾಯಿರಿ, ನಂತರ ಪ್ರಶ್ನೆಯನ್ನು ಮತ್ತೆ ಕಳುಹಿಸಿ. ಲೋಡ್ ಆಗದಿದ್ದರೆ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಬೇರೆ ಮಾಡೆಲ್ ಆರಿಸಿ. ನಿಮ್ಮ ಪ್ರಶ್ನೆಯನ್ನು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The model has stopped working</source>
        <translation>ಮಾಡೆಲ್ ಕೆಲಸ ನಿಲ್ಲಿಸಿದೆ</translation>
    </message>
    <message>
        <source>Close Shakti and open it again. Your questions and answers are saved up to this point.</source>
        <translation>Shakti ಯನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ತೆರೆಯಿರಿ. ಇಲ್ಲಿಯವರೆಗಿನ ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳನ್ನು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Something went wrong in Shakti</source>
        <translation>Shakti ಯಲ್ಲಿ ಏನೋ ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, close Shakti and open it again, and tell whoever supports it. What was saved before is unchanged.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಮತ್ತೊಮ್ಮೆ ಹೀಗಾದರೆ, Shakti ಯನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ತೆರೆಯಿರಿ, ಮತ್ತು ಇದನ್ನು ನೋಡಿಕೊಳ್ಳುವವರಿಗೆ ತಿಳಿಸಿ. ಮೊದಲು ಉಳಿಸಿದ್ದು ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>The model was not found</source>
        <translation>ಮಾಡೆಲ್ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose another model in the settings, or import it again.</source>
        <translation>ಅದನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿರಬಹುದು ಅಥವಾ ಅಳಿಸಿರಬಹುದು. ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಬೇರೆ ಮಾಡೆಲ್ ಆರಿಸಿ, ಅಥವಾ ಅದನ್ನು ಮತ್ತೆ ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The model file cannot be opened</source>
        <translation>ಮಾಡೆಲ್ ಫೈಲ್ ತೆರೆಯಲು ಆಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read the file. Copying it to this computer first often helps. Then try again.</source>
        <translation>ಡ್ರೈವ್ ಸರಿಯಾಗಿ ಜೋಡಿಸಿದೆಯೇ, ಫೈಲ್ ಓದಲು ನಿಮಗೆ ಅನುಮತಿ ಇದೆಯೇ ಎಂದು ನೋಡಿ. ಮೊದಲು ಅದನ್ನು ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ನಕಲಿಸಿದರೆ ಸಾಮಾನ್ಯವಾಗಿ ಸರಿಹೋಗುತ್ತದೆ. ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>ಈ ಫೈಲ್ ಮಾಡೆಲ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose a model file: its name ends in .gguf. Nothing has been changed.</source>
        <translation>ಮಾಡೆಲ್ ಫೈಲ್ ಆರಿಸಿ: ಅದರ ಹೆಸರಿನ ಕೊನೆಯಲ್ಲಿ .gguf ಇರುತ್ತದೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model file is damaged or incomplete</source>
        <translation>ಮಾಡೆಲ್ ಫೈಲ್ ಹಾಳಾಗಿದೆ ಅಥವಾ ಅಪೂರ್ಣವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copy or download the file again from where it came from, then import it once more. Your conversations are unchanged.</source>
        <translation>ಫೈಲ್ ಎಲ್ಲಿಂದ ಬಂದಿತ್ತೋ ಅಲ್ಲಿಂದಲೇ ಮತ್ತೆ ನಕಲಿಸಿ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ, ನಂತರ ಮತ್ತೊಮ್ಮೆ ಆಮದು ಮಾಡಿ. ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಹಾಗೆಯೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>The model file is not the one it should be</source>
        <translation>ಇದು ಇರಬೇಕಾದ ಮಾಡೆಲ್ ಫೈಲ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>It has been altered, or the copy went wrong, so it is not used. Get the file again from a source you trust, then import it once more.</source>
        <translation>ಅದು ಬದಲಾಗಿದೆ, ಅಥವಾ ನಕಲಿಸುವಾಗ ತಪ್ಪಾಗಿದೆ, ಆದ್ದರಿಂದ ಅದನ್ನು ಬಳಸುತ್ತಿಲ್ಲ. ನೀವು ನಂಬುವ ಕಡೆಯಿಂದ ಫೈಲ್ ಅನ್ನು ಮತ್ತೆ ಪಡೆದು, ಮತ್ತೊಮ್ಮೆ ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Shakti cannot run this kind of model</source>
        <translation>ಈ ಬಗೆಯ ಮಾಡೆಲ್ Shakti ಯಲ್ಲಿ ನಡೆಯುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose a model of the Llama family, such as Shakti. The model in use has not been changed.</source>
        <translation>Llama ಕುಟುಂಬದ ಮಾಡೆಲ್ ಆರಿಸಿ, ಉದಾಹರಣೆಗೆ Shakti. ಈಗ ಬಳಕೆಯಲ್ಲಿರುವ ಮಾಡೆಲ್ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This form of the model cannot be read</source>
        <translation>ಈ ರೂಪದಲ್ಲಿರುವ ಮಾಡೆಲ್ ಓದಲು ಆಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file&apos;s name.</source>
        <translation>ಇದೇ ಮಾಡೆಲ್ ಅನ್ನು Q4_0, Q4_1, Q8_0, F16 ಅಥವಾ F32 ರೂಪದಲ್ಲಿ ಪಡೆಯಿರಿ: ಈ ಅಕ್ಷರಗಳು ಸಾಮಾನ್ಯವಾಗಿ ಫೈಲ್‌ನ ಹೆಸರಿನಲ್ಲಿ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not make sense</source>
        <translation>ಮಾಡೆಲ್‌ನ ವಿವರಣೆ ಸರಿಯಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The file was probably made or converted wrongly. Get it again from its maker, or choose another model.</source>
        <translation>ಫೈಲ್ ಮಾಡುವಾಗ ಅಥವಾ ಬೇರೆ ರೂಪಕ್ಕೆ ಬದಲಾಯಿಸುವಾಗ ತಪ್ಪಾಗಿರಬಹುದು. ಅದನ್ನು ತಯಾರಿಸಿದವರಿಂದ ಮತ್ತೆ ಪಡೆಯಿರಿ, ಅಥವಾ ಬೇರೆ ಮಾಡೆಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary cannot be used</source>
        <translation>ಮಾಡೆಲ್‌ನ ಪದಗಳ ಪಟ್ಟಿಯನ್ನು ಬಳಸಲು ಆಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The model does not say how it is to be talked to</source>
        <translation>ಈ ಮಾಡೆಲ್ ಜೊತೆ ಹೇಗೆ ಮಾತನಾಡಬೇಕು ಎಂಬುದು ಅದರಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Its chat template is missing or faulty. Choose a model made for conversation: its name often has Chat or Instruct in it.</source>
        <translation>ಅದರ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಇಲ್ಲ ಅಥವಾ ಸರಿಯಾಗಿಲ್ಲ. ಸಂಭಾಷಣೆಗಾಗಿ ಮಾಡಿದ ಮಾಡೆಲ್ ಆರಿಸಿ: ಅದರ ಹೆಸರಿನಲ್ಲಿ ಸಾಮಾನ್ಯವಾಗಿ Chat ಅಥವಾ Instruct ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for the model</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ಬೇಕಾದಷ್ಟು ಖಾಲಿ ಮೆಮೊರಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Close other programs and try again, or choose a smaller model. Your conversations are unchanged.</source>
        <translation>ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಚಿಕ್ಕ ಮಾಡೆಲ್ ಆರಿಸಿ. ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಹಾಗೆಯೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>The chosen way of running the model does not work on this computer</source>
        <translation>ಮಾಡೆಲ್ ನಡೆಸಲು ಆರಿಸಿದ ವಿಧಾನ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಕೆಲಸ ಮಾಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.</source>
        <translation>ಆಯ್ಕೆಯನ್ನು Shakti ಗೆ ಬಿಡಿ: ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಬ್ಯಾಕೆಂಡ್ ಅನ್ನು ಸ್ವಯಂಚಾಲಿತ ಮಾಡಿ, ಅಥವಾ --backend ಕೊಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>What the measurement needs is not installed</source>
        <translation>ಅಳತೆಗೆ ಬೇಕಾದದ್ದು ಸ್ಥಾಪನೆಯಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Install the measuring extra of this program: pip install &apos;shakti[bench]&apos;. Or measure without comparison: leave out --against.</source>
        <translation>ಈ ಪ್ರೋಗ್ರಾಂನ ಅಳತೆಯ ಹೆಚ್ಚುವರಿ ಭಾಗವನ್ನು ಸ್ಥಾಪಿಸಿ: pip install &apos;shakti[bench]&apos;. ಅಥವಾ ಹೋಲಿಕೆ ಇಲ್ಲದೆ ಅಳೆಯಿರಿ: --against ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>The question is too long for the model</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ಪ್ರಶ್ನೆ ತುಂಬಾ ಉದ್ದವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Shorten it, or ask in several smaller questions. What you wrote is saved in the conversation.</source>
        <translation>ಅದನ್ನು ಚಿಕ್ಕದು ಮಾಡಿ, ಅಥವಾ ಹಲವು ಸಣ್ಣ ಪ್ರಶ್ನೆಗಳಾಗಿ ಕೇಳಿ. ನೀವು ಬರೆದದ್ದನ್ನು ಸಂಭಾಷಣೆಯಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>A setting for answers is out of range</source>
        <translation>ಉತ್ತರಗಳ ಒಂದು ಸೆಟ್ಟಿಂಗ್ ಮಿತಿ ಮೀರಿದೆ</translation>
    </message>
    <message>
        <source>Correct the value, or go back to the standard settings, then ask again. Your question is saved.</source>
        <translation>ಆ ಸಂಖ್ಯೆಯನ್ನು ಸರಿಪಡಿಸಿ, ಅಥವಾ ಮೂಲ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿಗೆ ಮರಳಿ, ನಂತರ ಮತ್ತೆ ಕೇಳಿ. ನಿಮ್ಮ ಪ್ರಶ್ನೆಯನ್ನು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The model cannot be saved in this folder</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಉಳಿಸಲು ಆಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Nothing has been changed. You can begin again at any time.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ. ನೀವು ಯಾವಾಗ ಬೇಕಾದರೂ ಮತ್ತೆ ಆರಂಭಿಸಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show the sidebar</source>
        <translation>ಪಕ್ಕದ ಪಟ್ಟಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>Answers can be wrong. Check what matters.</source>
        <translation>ಉತ್ತರಗಳು ತಪ್ಪಿರಬಹುದು. ಮುಖ್ಯವಾದುದನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ಇಂಗ್ಲಿಷ್ ಮಾತ್ರ ಗೊತ್ತು.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Your question</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>ಮತ್ತೆ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Waiting for the model to load…</source>
        <translation>ಮಾಡೆಲ್ ಲೋಡ್ ಆಗಲು ಕಾಯುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>ಯೋಚಿಸುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Interrupted: Shakti was closed before the answer was complete.</source>
        <translation>ಮಧ್ಯದಲ್ಲೇ ನಿಂತಿದೆ: ಉತ್ತರ ಪೂರ್ಣವಾಗುವ ಮೊದಲೇ Shakti ಮುಚ್ಚಲಾಗಿತ್ತು.</translation>
    </message>
    <message>
        <source>The answer reached its greatest length and may be incomplete.</source>
        <translation>ಉತ್ತರ ಗರಿಷ್ಠ ಉದ್ದ ತಲುಪಿದೆ, ಅದು ಅಪೂರ್ಣವಾಗಿರಬಹುದು.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) no longer fitted and were not seen.</source>
        <translation>
            <numerusform>ಹಿಂದಿನ %n ಸಂದೇಶಕ್ಕೆ ಜಾಗ ಸಾಲಲಿಲ್ಲ, ಮಾಡೆಲ್ ಅದನ್ನು ನೋಡಿಲ್ಲ.</numerusform>
            <numerusform>ಹಿಂದಿನ %n ಸಂದೇಶಗಳಿಗೆ ಜಾಗ ಸಾಲಲಿಲ್ಲ, ಮಾಡೆಲ್ ಅವುಗಳನ್ನು ನೋಡಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ನಕಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>ModelStatus</name>
    <message>
        <source>Loading the model…</source>
        <translation>ಮಾಡೆಲ್ ಲೋಡ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The model that answers, and what it runs on. All of it is on this computer.</source>
        <translation>ಉತ್ತರಿಸುವ ಮಾಡೆಲ್ ಮತ್ತು ಅದು ಯಾವುದರಲ್ಲಿ ನಡೆಯುತ್ತಿದೆ ಎಂಬುದು. ಎಲ್ಲವೂ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>ಮಾಡೆಲ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾಡೆಲ್</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ಥೀಮ್</translation>
    </message>
    <message>
        <source>About Shakti</source>
        <translation>Shakti ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ಸಿಸ್ಟಂನಂತೆ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ತಿಳಿ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಗಾಢ</translation>
    </message>
    <message>
        <source>A desktop assistant that answers on this computer alone. Nothing that you type leaves it.

It can be wrong. It is no doctor, no lawyer and no bank adviser: check what matters.

Free software under the Apache License 2.0.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಕೆಲಸ ಮಾಡಿ ಉತ್ತರಿಸುವ ಸಹಾಯಕ. ನೀವು ಟೈಪ್ ಮಾಡಿದ ಯಾವುದೂ ಇಲ್ಲಿಂದ ಹೊರಗೆ ಹೋಗುವುದಿಲ್ಲ.

ಇದರ ಉತ್ತರ ತಪ್ಪಿರಬಹುದು. ಇದು ವೈದ್ಯರಲ್ಲ, ವಕೀಲರಲ್ಲ, ಬ್ಯಾಂಕ್ ಸಲಹೆಗಾರರೂ ಅಲ್ಲ: ಮುಖ್ಯವಾದುದನ್ನು ಪರಿಶೀಲಿಸಿ.

Apache License 2.0 ಅಡಿಯಲ್ಲಿ ಸಿಗುವ ಮುಕ್ತ ತಂತ್ರಾಂಶ.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New conversation</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>ಪಕ್ಕದ ಪಟ್ಟಿ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. They stay on this computer.</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳ ಪಟ್ಟಿ ಇಲ್ಲಿ ಕಾಣಿಸುತ್ತದೆ. ಅವು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿಯೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>ಇತ್ತೀಚಿನ ಸಂದೇಶಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>New conversation</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>How can I help you?</source>
        <translation>ನಾನು ನಿಮಗೆ ಹೇಗೆ ಸಹಾಯ ಮಾಡಲಿ?</translation>
    </message>
    <message>
        <source>Answers come from this computer alone. Nothing you type leaves it.</source>
        <translation>ಉತ್ತರಗಳು ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಮಾತ್ರ ಬರುತ್ತವೆ. ನೀವು ಟೈಪ್ ಮಾಡಿದ ಯಾವುದೂ ಇಲ್ಲಿಂದ ಹೊರಗೆ ಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>What is the capital of France?</source>
        <translation>ಫ್ರಾನ್ಸ್ ದೇಶದ ರಾಜಧಾನಿ ಯಾವುದು?</translation>
    </message>
    <message>
        <source>Explain in simple words what interest on a loan is.</source>
        <translation>ಸಾಲದ ಮೇಲಿನ ಬಡ್ಡಿ ಎಂದರೆ ಏನು? ಸರಳವಾಗಿ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Write a short and polite reminder for an appointment.</source>
        <translation>ಅಪಾಯಿಂಟ್‌ಮೆಂಟ್ ನೆನಪಿಸಲು ಒಂದು ಚಿಕ್ಕ, ವಿನಯದ ಸಂದೇಶ ಬರೆದುಕೊಡಿ.</translation>
    </message>
    <message>
        <source>Give three tips for drinking enough water in summer.</source>
        <translation>ಬೇಸಿಗೆಯಲ್ಲಿ ಸಾಕಷ್ಟು ನೀರು ಕುಡಿಯಲು ಮೂರು ಸಲಹೆ ಕೊಡಿ.</translation>
    </message>
</context>
</TS>
