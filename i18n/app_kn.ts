<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn" sourcelanguage="en">
<context>
    <name>AddDocumentsSheet</name>
    <message>
        <source>After that: %1</source>
        <translation>ಇದರ ನಂತರ: %1</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Ask these documents</source>
        <translation>ಈ ದಾಖಲೆಗಳಲ್ಲಿ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <translation>%2 ರಲ್ಲಿ %1ನೇ ಪುಟ ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Preparing for search: passage %1 of %2</source>
        <translation>ಹುಡುಕಲು ಸಿದ್ಧಪಡಿಸಲಾಗುತ್ತಿದೆ: %2 ರಲ್ಲಿ %1ನೇ ಭಾಗ</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>%2 ರಲ್ಲಿ %1ನೇ ಫೈಲ್</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>ಸೇರಿದವು: %1.</translation>
    </message>
    <message>
        <source>Of these with a remark: %1.</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಗಮನಿಸಬೇಕಾದವು: %1.</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>ಬದಲಾಗದವು: %1.</translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>ಸೇರದವು: %1.</translation>
    </message>
    <message>
        <source>Stopped. Everything added so far is kept.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ. ಇದುವರೆಗೆ ಸೇರಿದ್ದು ಉಳಿದಿದೆ.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>The answer was stopped.</source>
        <translation>ಉತ್ತರವನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The answer is ready: %1</source>
        <translation>ಉತ್ತರ ಬಂದಿದೆ: %1</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Rated as good</source>
        <translation>ಒಳ್ಳೆಯದೆಂದು ಹೇಳಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>ಒಳ್ಳೆಯ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Rated as bad</source>
        <translation>ಸರಿಯಿಲ್ಲವೆಂದು ಹೇಳಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>ಸರಿಯಿಲ್ಲದ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ಇನ್ನಷ್ಟು</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>Copy as text</source>
        <translation>ಸಾದಾ ಪಠ್ಯವಾಗಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown ಆಗಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>ಓದುವುದನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>ಗಟ್ಟಿಯಾಗಿ ಓದಿ</translation>
    </message>
    <message>
        <source>Answer again with</source>
        <translation>ಬೇರೆ ಮಾಡೆಲ್‌ನಿಂದ ಮತ್ತೆ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Hide speed and time</source>
        <translation>ವೇಗ ಮತ್ತು ಸಮಯ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>ವೇಗ ಮತ್ತು ಸಮಯ</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>Stopped</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Interrupted: Shakti was closed before the answer was complete.</source>
        <translation>ಮಧ್ಯದಲ್ಲೇ ನಿಂತಿದೆ: ಉತ್ತರ ಪೂರ್ಣವಾಗುವ ಮೊದಲೇ Shakti ಯನ್ನು ಮುಚ್ಚಲಾಗಿತ್ತು.</translation>
    </message>
    <message>
        <source>Searching the documents…</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಹುಡುಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Waiting for the model to load…</source>
        <translation>ಮಾಡೆಲ್ ಲೋಡ್ ಆಗುವವರೆಗೆ ಕಾಯಿರಿ…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>ಯೋಚಿಸುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The answer reached its maximum length and may be incomplete.</source>
        <translation>ಉತ್ತರ ಗರಿಷ್ಠ ಉದ್ದ ತಲುಪಿದೆ, ಅದು ಅಪೂರ್ಣವಾಗಿರಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>AnswerStats</name>
    <message>
        <source>%1 tokens per second</source>
        <translation>ಸೆಕೆಂಡಿಗೆ %1 ಟೋಕನ್</translation>
    </message>
    <message>
        <source>first word after %1 s</source>
        <translation>ಮೊದಲ ಪದ %1 ಸೆಕೆಂಡಿನ ನಂತರ</translation>
    </message>
    <message>
        <source>%1 s in total</source>
        <translation>ಒಟ್ಟು %1 ಸೆಕೆಂಡು</translation>
    </message>
    <message>
        <source>tokens: %1 written, %2 read</source>
        <translation>ಟೋಕನ್: %1 ಬರೆದದ್ದು, %2 ಓದಿದ್ದು</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>ಮತ್ತೆ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit: the model did not see them.</source>
        <translation>
            <numerusform>ಹಿಂದಿನ %n ಸಂದೇಶಕ್ಕೆ ಜಾಗ ಸಾಲಲಿಲ್ಲ, ಮಾಡೆಲ್ ಅದನ್ನು ನೋಡಿಲ್ಲ.</numerusform>
            <numerusform>ಹಿಂದಿನ %n ಸಂದೇಶಗಳಿಗೆ ಜಾಗ ಸಾಲಲಿಲ್ಲ, ಮಾಡೆಲ್ ಅವುಗಳನ್ನು ನೋಡಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not know the language of this question well: do not rely on this answer.</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ಈ ಪ್ರಶ್ನೆಯ ಭಾಷೆ ಸರಿಯಾಗಿ ಬರುವುದಿಲ್ಲ: ಈ ಉತ್ತರವನ್ನು ನಂಬಬೇಡಿ.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No document in this collection answers that.</source>
        <translation>ಈ ಸಂಗ್ರಹದ ಯಾವ ದಾಖಲೆಯಲ್ಲೂ ಇದಕ್ಕೆ ಉತ್ತರವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not found in the documents: %1.</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ: %1.</translation>
    </message>
    <message>
        <source>Searched: only “%2” in %1.</source>
        <translation>ಇದರಲ್ಲಿ ಮಾತ್ರ ಹುಡುಕಲಾಗಿದೆ: “%2” (%1).</translation>
    </message>
    <message>
        <source>Searched: %1, %2.</source>
        <translation>ಇಲ್ಲಿ ಹುಡುಕಲಾಗಿದೆ: %1, %2.</translation>
    </message>
    <message>
        <source>Closest matches:</source>
        <translation>ಇದಕ್ಕೆ ಹತ್ತಿರವಾದವು:</translation>
    </message>
    <message>
        <source>page %1 (printed %2)</source>
        <translation>ಪುಟ %1 (ಮುದ್ರಿತ ಸಂಖ್ಯೆ %2)</translation>
    </message>
    <message>
        <source>%1, the passage that begins “%2”</source>
        <translation>%1, “%2” ಎಂದು ಆರಂಭವಾಗುವ ಭಾಗ</translation>
    </message>
    <message>
        <source>Your question was read as: %1</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಯನ್ನು ಹೀಗೆ ಓದಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>This may not be what you asked. Read the place in the document before you rely on it.</source>
        <translation>ನೀವು ಕೇಳಿದ್ದಕ್ಕೆ ಇದು ಉತ್ತರ ಅಲ್ಲದಿರಬಹುದು. ಇದನ್ನು ನಂಬುವ ಮೊದಲು ದಾಖಲೆಯಲ್ಲಿ ಆ ಭಾಗವನ್ನು ಓದಿ.</translation>
    </message>
    <message>
        <source>Not found in the documents: “%1”. Ask it by itself, in full, to see the closest matches.</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ: “%1”. ಇದನ್ನು ಬೇರೆಯಾಗಿ, ಪೂರ್ಣ ಪ್ರಶ್ನೆಯಾಗಿ ಕೇಳಿ, ಆಗ ಹತ್ತಿರವಾದವು ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Not found in the documents: %1. Ask each by itself, in full, to see the closest matches.</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಇವು ಸಿಗಲಿಲ್ಲ: %1. ಒಂದೊಂದನ್ನೂ ಬೇರೆಯಾಗಿ, ಪೂರ್ಣ ಪ್ರಶ್ನೆಯಾಗಿ ಕೇಳಿ, ಆಗ ಹತ್ತಿರವಾದವು ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Passages that the model named wrongly, corrected: %1.</source>
        <translation>ಮಾಡೆಲ್ ತಪ್ಪಾಗಿ ಹೇಳಿದ್ದ ಭಾಗಗಳನ್ನು ಸರಿಪಡಿಸಲಾಗಿದೆ: %1.</translation>
    </message>
    <message>
        <source>In the document&apos;s words, because the model left out a condition</source>
        <translation>ದಾಖಲೆಯದೇ ಪದಗಳಲ್ಲಿ, ಏಕೆಂದರೆ ಮಾಡೆಲ್ ಒಂದು ಷರತ್ತನ್ನು ಬಿಟ್ಟಿತ್ತು</translation>
    </message>
    <message>
        <source>Found in the documents</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಸಿಕ್ಕಿದೆ</translation>
    </message>
    <message>
        <source>The model left out a condition, so the documents are quoted.</source>
        <translation>ಮಾಡೆಲ್ ಒಂದು ಷರತ್ತನ್ನು ಬಿಟ್ಟಿದೆ, ಆದ್ದರಿಂದ ದಾಖಲೆಗಳ ಪದಗಳನ್ನೇ ಕೊಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>No model is loaded, so the documents are quoted.</source>
        <translation>ಮಾಡೆಲ್ ಯಾವುದೂ ಲೋಡ್ ಆಗಿಲ್ಲ, ಆದ್ದರಿಂದ ದಾಖಲೆಗಳ ಪದಗಳನ್ನೇ ಕೊಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>it cites no passage</source>
        <translation>ಇದು ಯಾವ ಭಾಗವನ್ನೂ ಸೂಚಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it cites a passage that does not exist</source>
        <translation>ಇದು ಸೂಚಿಸಿದ ಭಾಗ ಇಲ್ಲವೇ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>its quotation is not in the passage</source>
        <translation>ಇದರ ಉಲ್ಲೇಖ ಆ ಭಾಗದಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>a number is not in the passage</source>
        <translation>ಒಂದು ಸಂಖ್ಯೆ ಆ ಭಾಗದಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>a date is not in the passage</source>
        <translation>ಒಂದು ದಿನಾಂಕ ಆ ಭಾಗದಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>a name is not in the passage</source>
        <translation>ಒಂದು ಹೆಸರು ಆ ಭಾಗದಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>one says yes where the other says no</source>
        <translation>ಒಂದು ಹೌದು ಎನ್ನುತ್ತದೆ, ಇನ್ನೊಂದು ಇಲ್ಲ ಎನ್ನುತ್ತದೆ</translation>
    </message>
    <message>
        <source>one says the opposite of the other</source>
        <translation>ಒಂದು ಇನ್ನೊಂದಕ್ಕೆ ವಿರುದ್ಧವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>it leaves out a condition</source>
        <translation>ಇದರಲ್ಲಿ ಒಂದು ಷರತ್ತು ಬಿಟ್ಟುಹೋಗಿದೆ</translation>
    </message>
    <message>
        <source>it says of one thing what the passage says of another</source>
        <translation>ಭಾಗದಲ್ಲಿ ಒಂದರ ಬಗ್ಗೆ ಹೇಳಿದ್ದನ್ನು ಇದು ಇನ್ನೊಂದರ ಬಗ್ಗೆ ಹೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>no sentence in the passage says that</source>
        <translation>ಆ ಭಾಗದ ಯಾವ ವಾಕ್ಯವೂ ಹಾಗೆ ಹೇಳುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Some of these words are in another language: %1.</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಕೆಲವು ಪದಗಳು ಬೇರೆ ಭಾಷೆಯಲ್ಲಿವೆ: %1.</translation>
    </message>
    <message>
        <source>These words are in another language: %1.</source>
        <translation>ಈ ಪದಗಳು ಬೇರೆ ಭಾಷೆಯಲ್ಲಿವೆ: %1.</translation>
    </message>
    <message>
        <source>Some of these words are in other languages: %1.</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಕೆಲವು ಪದಗಳು ಬೇರೆ ಭಾಷೆಗಳಲ್ಲಿವೆ: %1.</translation>
    </message>
    <message>
        <source>These words are in other languages: %1.</source>
        <translation>ಈ ಪದಗಳು ಬೇರೆ ಭಾಷೆಗಳಲ್ಲಿವೆ: %1.</translation>
    </message>
    <message>
        <source>Translated by the model %1, which can be wrong. Only the words above count:</source>
        <translation>ಮಾಡೆಲ್ %1 ಮಾಡಿದ ಅನುವಾದ, ಇದು ತಪ್ಪಿರಬಹುದು. ಮೇಲಿನ ಪದಗಳೇ ಅಂತಿಮ:</translation>
    </message>
    <message>
        <source>The words above say that something is not the case or must not be done: check that this translation says the same.</source>
        <translation>ಮೇಲಿನ ಪದಗಳು ಯಾವುದೋ ವಿಷಯ ಹಾಗಿಲ್ಲ ಅಥವಾ ಏನನ್ನೋ ಮಾಡಬಾರದು ಎನ್ನುತ್ತವೆ: ಈ ಅನುವಾದವೂ ಹಾಗೆಯೇ ಹೇಳುತ್ತದೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it says something other than the words above.</source>
        <translation>ಮಾಡೆಲ್‌ನ ಅನುವಾದವನ್ನು ತೋರಿಸಿಲ್ಲ: ಅದು ಮೇಲಿನ ಪದಗಳಿಗಿಂತ ಬೇರೆ ವಿಷಯ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it was not finished.</source>
        <translation>ಮಾಡೆಲ್‌ನ ಅನುವಾದವನ್ನು ತೋರಿಸಿಲ್ಲ: ಅದು ಮುಗಿಯುವ ಮೊದಲೇ ನಿಂತಿತು.</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: it is not in the language of the question.</source>
        <translation>ಮಾಡೆಲ್‌ನ ಅನುವಾದವನ್ನು ತೋರಿಸಿಲ್ಲ: ಅದು ಪ್ರಶ್ನೆಯ ಭಾಷೆಯಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model&apos;s translation is not shown: its numbers are not those above.</source>
        <translation>ಮಾಡೆಲ್‌ನ ಅನುವಾದವನ್ನು ತೋರಿಸಿಲ್ಲ: ಅದರ ಸಂಖ್ಯೆಗಳು ಮೇಲಿನ ಸಂಖ್ಯೆಗಳಿಗೆ ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Missing in it: %1.</source>
        <translation>ಅದರಲ್ಲಿ ಇಲ್ಲದಿರುವುದು: %1.</translation>
    </message>
    <message>
        <source>Only in it: %1.</source>
        <translation>ಅದರಲ್ಲಿ ಮಾತ್ರ ಇರುವುದು: %1.</translation>
    </message>
    <message>
        <source>Written by the model. Every sentence was found in the documents.</source>
        <translation>ಮಾಡೆಲ್ ಬರೆದದ್ದು. ಪ್ರತಿ ವಾಕ್ಯವೂ ದಾಖಲೆಗಳಲ್ಲಿ ಸಿಕ್ಕಿದೆ.</translation>
    </message>
    <message>
        <source>This document does not answer that.</source>
        <translation>ಈ ದಾಖಲೆಯಲ್ಲಿ ಇದಕ್ಕೆ ಉತ್ತರವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check how the name is written, or choose other documents below the question box.</source>
        <translation>ಹೆಸರನ್ನು ಸರಿಯಾಗಿ ಬರೆದಿದ್ದೀರಾ ನೋಡಿ, ಅಥವಾ ಪ್ರಶ್ನೆ ಬರೆಯುವ ಜಾಗದ ಕೆಳಗೆ ಬೇರೆ ದಾಖಲೆಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Ask it in other words, or choose other documents below the question box.</source>
        <translation>ಇದನ್ನು ಬೇರೆ ಪದಗಳಲ್ಲಿ ಕೇಳಿ, ಅಥವಾ ಪ್ರಶ್ನೆ ಬರೆಯುವ ಜಾಗದ ಕೆಳಗೆ ಬೇರೆ ದಾಖಲೆಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Written by the model. Found in the documents: %1 of %2 sentences. The others were struck out.</source>
        <translation>ಮಾಡೆಲ್ ಬರೆದದ್ದು. %2 ವಾಕ್ಯಗಳ ಪೈಕಿ ದಾಖಲೆಗಳಲ್ಲಿ ಸಿಕ್ಕಿದ್ದು: %1. ಉಳಿದವನ್ನು ಹೊಡೆದುಹಾಕಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Found in a passage other than the one the model named</source>
        <translation>ಮಾಡೆಲ್ ಹೇಳಿದ ಭಾಗದಲ್ಲಲ್ಲ, ಬೇರೆ ಭಾಗದಲ್ಲಿ ಸಿಕ್ಕಿದೆ</translation>
    </message>
    <message>
        <source>This model does not write this language, so the documents are quoted.</source>
        <translation>ಈ ಮಾಡೆಲ್ ಈ ಭಾಷೆಯಲ್ಲಿ ಬರೆಯಲಾರದು, ಆದ್ದರಿಂದ ದಾಖಲೆಗಳ ಪದಗಳನ್ನೇ ಕೊಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The passages are too long for the model, so the documents are quoted.</source>
        <translation>ಭಾಗಗಳು ಮಾಡೆಲ್‌ಗೆ ತುಂಬಾ ಉದ್ದವಾಗಿವೆ, ಆದ್ದರಿಂದ ದಾಖಲೆಗಳ ಪದಗಳನ್ನೇ ಕೊಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>What the model wrote is not in the documents, so they are quoted.</source>
        <translation>ಮಾಡೆಲ್ ಬರೆದದ್ದು ದಾಖಲೆಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಅವುಗಳ ಪದಗಳನ್ನೇ ಕೊಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The model was stopped, so the documents are quoted.</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ನಿಲ್ಲಿಸಲಾಯಿತು, ಆದ್ದರಿಂದ ದಾಖಲೆಗಳ ಪದಗಳನ್ನೇ ಕೊಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>These words are already in your language: there is nothing to translate.</source>
        <translation>ಈ ಪದಗಳು ನಿಮ್ಮ ಭಾಷೆಯಲ್ಲೇ ಇವೆ: ಅನುವಾದ ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This model does not write both languages, so nothing is translated.</source>
        <translation>ಈ ಮಾಡೆಲ್ ಎರಡೂ ಭಾಷೆಗಳಲ್ಲಿ ಬರೆಯಲಾರದು, ಆದ್ದರಿಂದ ಅನುವಾದ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model was stopped, so nothing is translated.</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ನಿಲ್ಲಿಸಲಾಯಿತು, ಆದ್ದರಿಂದ ಏನೂ ಅನುವಾದವಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>ಪುಟ %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>ನೋಟ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ಥೀಮ್</translation>
    </message>
</context>
<context>
    <name>AssistantSwitch</name>
    <message>
        <source>Assistants…</source>
        <translation>ಸಹಾಯಕರು…</translation>
    </message>
    <message>
        <source>Which assistant answers</source>
        <translation>ಯಾವ ಸಹಾಯಕ ಉತ್ತರಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>ಸಹಾಯಕ: %1</translation>
    </message>
</context>
<context>
    <name>AssistantsPage</name>
    <message>
        <source>Assistants</source>
        <translation>ಸಹಾಯಕರು</translation>
    </message>
    <message>
        <source>An assistant has its own instructions. Below the question box you choose which one answers.</source>
        <translation>ಪ್ರತಿ ಸಹಾಯಕನಿಗೆ ತನ್ನದೇ ಸೂಚನೆಗಳಿವೆ. ಯಾರು ಉತ್ತರಿಸಬೇಕು ಎಂಬುದನ್ನು ಪ್ರಶ್ನೆ ಬರೆಯುವ ಜಾಗದ ಕೆಳಗೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ಹೊಸದು</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ಆಮದು ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ರಫ್ತು ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ಸೂಚನೆಗಳು</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>ಉತ್ತರ ಎಲ್ಲಿಂದ</translation>
    </message>
    <message>
        <source>Use its own settings for choosing words</source>
        <translation>ಪದ ಆರಿಸಲು ತನ್ನದೇ ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>What to tell it before each conversation, in plain words.</source>
        <translation>ಪ್ರತಿ ಸಂಭಾಷಣೆಗೆ ಮೊದಲು ಸಹಾಯಕನಿಗೆ ಏನು ಹೇಳಬೇಕು, ಸರಳ ಪದಗಳಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>%1 (comes with Shakti)</source>
        <translation>%1 (Shakti ಜೊತೆ ಬಂದದ್ದು)</translation>
    </message>
    <message>
        <source>%1 (from a pack)</source>
        <translation>%1 (ಪ್ಯಾಕ್‌ನಿಂದ)</translation>
    </message>
    <message>
        <source>Follows the instructions on the page “Model and answers”.</source>
        <translation>“ಮಾಡೆಲ್ ಮತ್ತು ಉತ್ತರಗಳು” ಪುಟದ ಸೂಚನೆಗಳಂತೆ ನಡೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This assistant cannot be changed. Make a copy and change the copy.</source>
        <translation>ಈ ಸಹಾಯಕನನ್ನು ಬದಲಾಯಿಸಲಾಗದು. ನಕಲು ಮಾಡಿ, ಆ ನಕಲನ್ನು ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>As chosen in the conversation</source>
        <translation>ಸಂಭಾಷಣೆಯಲ್ಲಿ ಆರಿಸಿದಂತೆ</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>ಹೊಸ ಸಹಾಯಕ</translation>
    </message>
    <message>
        <source>Answer briefly, in plain words.</source>
        <translation>ಚಿಕ್ಕದಾಗಿ, ಸರಳ ಪದಗಳಲ್ಲಿ ಉತ್ತರಿಸಿ.</translation>
    </message>
    <message>
        <source>Remove “%1”? Its conversations stay and continue with the general assistant.</source>
        <translation>“%1” ತೆಗೆಯಬೇಕೇ? ಅದರ ಸಂಭಾಷಣೆಗಳು ಉಳಿದು, ಸಾಮಾನ್ಯ ಸಹಾಯಕನ ಜೊತೆ ಮುಂದುವರಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ಇರಲಿ</translation>
    </message>
    <message>
        <source>Import an assistant</source>
        <translation>ಸಹಾಯಕನನ್ನು ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export the assistant</source>
        <translation>ಸಹಾಯಕನನ್ನು ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Assistants (*.json)</source>
        <translation>ಸಹಾಯಕರು (*.json)</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Not attached</source>
        <translation>ಲಗತ್ತಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Put into the question</source>
        <translation>ಪ್ರಶ್ನೆಗೆ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>ಲಗತ್ತು: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 ತೆಗೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>AttachmentChips</name>
    <message>
        <source>Attachment: %1</source>
        <translation>ಲಗತ್ತು: %1</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Only the beginning is shown here.</source>
        <translation>ಇಲ್ಲಿ ಆರಂಭದ ಭಾಗ ಮಾತ್ರ ತೋರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>ಲಗತ್ತಿನ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message>
        <source>This is too long for the model to read at once.</source>
        <translation>ಮಾಡೆಲ್ ಒಮ್ಮೆಗೆ ಓದಲು ಇದು ತುಂಬಾ ಉದ್ದವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Remove something, or send only the beginning.</source>
        <translation>ಏನನ್ನಾದರೂ ತೆಗೆಯಿರಿ, ಅಥವಾ ಆರಂಭದ ಭಾಗವನ್ನು ಮಾತ್ರ ಕಳುಹಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 tokens; there is room for %2.</source>
        <translation>%1 ಟೋಕನ್‌ಗಳಿವೆ; %2 ಮಾತ್ರ ಹಿಡಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Remove something, send only the beginning, or add it to a collection and ask there.</source>
        <translation>ಏನನ್ನಾದರೂ ತೆಗೆಯಿರಿ, ಆರಂಭದ ಭಾಗವನ್ನು ಮಾತ್ರ ಕಳುಹಿಸಿ, ಅಥವಾ ಸಂಗ್ರಹಕ್ಕೆ ಸೇರಿಸಿ ಅಲ್ಲಿ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Send only the beginning</source>
        <translation>ಆರಂಭದ ಭಾಗ ಮಾತ್ರ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>ಸಂಗ್ರಹಕ್ಕೆ ಸೇರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Add to my documents instead</source>
        <translation>ಬದಲಿಗೆ ನನ್ನ ದಾಖಲೆಗಳಿಗೆ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>An attached file goes with one question. As a document it answers later ones too, with the source.</source>
        <translation>ಲಗತ್ತಿಸಿದ ಫೈಲ್ ಒಂದು ಪ್ರಶ್ನೆಯ ಜೊತೆ ಮಾತ್ರ ಹೋಗುತ್ತದೆ. ದಾಖಲೆಯಾದರೆ ಮುಂದಿನ ಪ್ರಶ್ನೆಗಳಿಗೂ ಮೂಲದೊಂದಿಗೆ ಉತ್ತರ ಕೊಡುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Pasted text</source>
        <translation>ಅಂಟಿಸಿದ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>ಸುಮಾರು %1 ಟೋಕನ್</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 ಟೋಕನ್</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>ಆರಂಭದ ಭಾಗ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>It is too large to attach. Add it to a collection and ask there.</source>
        <translation>ಲಗತ್ತಿಸಲು ಇದು ತುಂಬಾ ದೊಡ್ಡದು. ಇದನ್ನು ಒಂದು ಸಂಗ್ರಹಕ್ಕೆ ಸೇರಿಸಿ ಅಲ್ಲಿ ಪ್ರಶ್ನೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>It contains scanned pictures, not text. Install Tesseract with its language data, then attach it again.</source>
        <translation>ಇದರಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ, ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ ಚಿತ್ರಗಳಿವೆ. Tesseract ಮತ್ತು ಅದರ ಭಾಷಾ ಡೇಟಾವನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ, ನಂತರ ಮತ್ತೆ ಲಗತ್ತಿಸಿ.</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without one and attach that.</source>
        <translation>ಇದಕ್ಕೆ ಪಾಸ್‌ವರ್ಡ್ ಇದೆ. ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲದ ಪ್ರತಿಯನ್ನು ಉಳಿಸಿ ಅದನ್ನು ಲಗತ್ತಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>The audit log is complete. Entries: %1</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆ ಪೂರ್ತಿಯಾಗಿದೆ. ನಮೂದುಗಳು: %1</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>ನಮೂದು %1 ಬದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Entries are missing from number %1 on.</source>
        <translation>ಸಂಖ್ಯೆ %1 ರಿಂದ ನಮೂದುಗಳು ಕಾಣೆಯಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>ನಮೂದು %1 ಅದರ ಹಿಂದಿನದಕ್ಕೆ ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from number %1 on.</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆಯ ಕೊನೆಯ ಭಾಗ ಕಾಣೆಯಾಗಿದೆ, ಸಂಖ್ಯೆ %1 ರಿಂದ.</translation>
    </message>
    <message>
        <source>Entry %1 was added from outside.</source>
        <translation>ನಮೂದು %1 ಅನ್ನು ಹೊರಗಿನಿಂದ ಸೇರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that the code on paper stands for.</source>
        <translation>ನಮೂದು %1 ಕಾಗದದ ಕೋಡ್ ಸೂಚಿಸುವ ನಮೂದಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>Records who asked, exported, deleted or unlocked something, and when; never what was said. For workplaces that have to show this.</source>
        <translation>ಯಾರು ಯಾವಾಗ ಕೇಳಿದರು, ರಫ್ತು ಮಾಡಿದರು, ಅಳಿಸಿದರು ಅಥವಾ ತೆರೆದರು ಎಂದು ಬರೆದಿಡುತ್ತದೆ; ಏನು ಹೇಳಲಾಯಿತು ಎಂಬುದನ್ನು ಎಂದೂ ಬರೆಯುವುದಿಲ್ಲ. ಇದನ್ನು ತೋರಿಸಬೇಕಾದ ಕಚೇರಿಗಳಿಗಾಗಿ.</translation>
    </message>
    <message>
        <source>Keep an audit log</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆ ಇಡಿ</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>ನಮೂದುಗಳು: %1</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV ಆಗಿ ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Code to write down</source>
        <translation>ಬರೆದಿಡಲು ಕೋಡ್</translation>
    </message>
    <message>
        <source>Code from paper, if you have one</source>
        <translation>ಕಾಗದದ ಮೇಲಿನ ಕೋಡ್, ಇದ್ದರೆ</translation>
    </message>
    <message>
        <source>Code from paper</source>
        <translation>ಕಾಗದದ ಮೇಲಿನ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>ಬರೆಯಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>Write this on paper with today&apos;s date. It will show later if entries were cut off the end: %1</source>
        <translation>ಇದನ್ನು ಇಂದಿನ ದಿನಾಂಕದೊಂದಿಗೆ ಕಾಗದದಲ್ಲಿ ಬರೆಯಿರಿ. ಕೊನೆಯ ನಮೂದುಗಳನ್ನು ಕತ್ತರಿಸಿದ್ದರೆ ಮುಂದೆ ಇದು ತೋರಿಸುತ್ತದೆ: %1</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>ಬ್ಯಾಕಪ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Saving the backup…</source>
        <translation>ಬ್ಯಾಕಪ್ ಉಳಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Shakti makes an encrypted backup on each day of use and keeps the last ten. They are on this disk, so save one on a USB stick or another drive too.</source>
        <translation>Shakti ಬಳಸಿದ ಪ್ರತಿ ದಿನ ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆದ ಒಂದು ಬ್ಯಾಕಪ್ ಆಗುತ್ತದೆ; ಕೊನೆಯ ಹತ್ತು ಉಳಿಯುತ್ತವೆ. ಅವು ಇದೇ ಡಿಸ್ಕ್‌ನಲ್ಲಿವೆ, ಆದ್ದರಿಂದ ಒಂದನ್ನು ಪೆನ್‌ಡ್ರೈವ್ ಅಥವಾ ಬೇರೆ ಡ್ರೈವ್‌ನಲ್ಲೂ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>In a backup: your conversations and collections, with the text of the documents, so that they can be asked again. Not in it: the original files, models and settings.</source>
        <translation>ಬ್ಯಾಕಪ್‌ನಲ್ಲಿ ಇರುವುದು: ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಮತ್ತು ಸಂಗ್ರಹಗಳು, ದಾಖಲೆಗಳ ಪಠ್ಯದೊಂದಿಗೆ; ಹಾಗಾಗಿ ಅವುಗಳನ್ನು ಮತ್ತೆ ಕೇಳಬಹುದು. ಅದರಲ್ಲಿ ಇಲ್ಲದ್ದು: ಮೂಲ ಫೈಲ್‌ಗಳು, ಮಾಡೆಲ್‌ಗಳು ಮತ್ತು ಸೆಟ್ಟಿಂಗ್‌ಗಳು.</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>ಡೇಟಾ ಫೋಲ್ಡರ್: %1</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>ಡೇಟಾ ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ಈಗ ಬ್ಯಾಕಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Save a backup to…</source>
        <translation>ಬ್ಯಾಕಪ್ ಇಲ್ಲಿ ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>ವಿಳಾಸ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ಮರಳಿ ತನ್ನಿ…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ದಿನದ</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>ನೀವೇ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>ಹೊಸ ಆವೃತ್ತಿಗೆ ಮೊದಲು</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>ಬ್ಯಾಕಪ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>No program could open the folder. Copy the path and open it yourself.</source>
        <translation>ಯಾವ ಪ್ರೋಗ್ರಾಂಗೂ ಈ ಫೋಲ್ಡರ್ ತೆರೆಯಲಾಗಲಿಲ್ಲ. ವಿಳಾಸ ನಕಲಿಸಿ ನೀವೇ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? Conversations and collections will be as they were then, and what came later will be missing; the current state is kept as a file. Shakti closes and opens again.</source>
        <translation>ಈ ಬ್ಯಾಕಪ್‌ಗೆ ಹಿಂತಿರುಗಬೇಕೇ: %1? ಸಂಭಾಷಣೆಗಳು ಮತ್ತು ಸಂಗ್ರಹಗಳು ಆಗ ಇದ್ದಂತೆ ಇರುತ್ತವೆ, ಅದರ ನಂತರದ್ದು ಇರುವುದಿಲ್ಲ; ಈಗಿನ ಸ್ಥಿತಿ ಒಂದು ಫೈಲ್‌ನಲ್ಲಿ ಉಳಿಯುತ್ತದೆ. Shakti ಮುಚ್ಚಿ ಮತ್ತೆ ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Make a recovery code too: without it the copy opens on no other computer.</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಅನ್ನೂ ಮಾಡಿ: ಅದಿಲ್ಲದೆ ಈ ಪ್ರತಿ ಬೇರೆ ಯಾವ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೂ ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>ಬ್ಯಾಕಪ್ ಆಯಿತು: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>ಫೋಲ್ಡರ್: %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>ಕೊನೆಯ ಬ್ಯಾಕಪ್: %1</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>ಇನ್ನೂ ಯಾವುದೇ ಬ್ಯಾಕಪ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>ವಿಳಾಸ ನಕಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>The model is loading. You can continue in the meantime.</source>
        <translation>ಮಾಡೆಲ್ ಲೋಡ್ ಆಗುತ್ತಿದೆ. ಅಷ್ಟರಲ್ಲಿ ನೀವು ಮುಂದುವರಿಯಬಹುದು.</translation>
    </message>
    <message>
        <source>Choose what to start with</source>
        <translation>ಯಾವುದರಿಂದ ಆರಂಭಿಸಬೇಕು, ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Add your documents…</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>You can ask them at once. They stay on this computer.</source>
        <translation>ಕೂಡಲೇ ಅವುಗಳಲ್ಲಿ ಕೇಳಬಹುದು. ಅವು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Or begin without your own documents</source>
        <translation>ಅಥವಾ ನಿಮ್ಮ ದಾಖಲೆಗಳಿಲ್ಲದೆ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Add a larger model…</source>
        <translation>ದೊಡ್ಡ ಮಾಡೆಲ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>The model is ready: %1</source>
        <translation>ಮಾಡೆಲ್ ಸಿದ್ಧವಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>It is small and knows only English: good for trying things out, but not for facts. Answers from documents do not need it; they are quoted in all four languages.</source>
        <translation>ಇದು ಚಿಕ್ಕದು, ಇಂಗ್ಲಿಷ್ ಮಾತ್ರ ಬಲ್ಲದು: ಪ್ರಯತ್ನಿಸಿ ನೋಡಲು ಸಾಕು, ಮಾಹಿತಿಗೆ ನಂಬುವಂತಿಲ್ಲ. ದಾಖಲೆಗಳಿಂದ ಉತ್ತರಿಸಲು ಇದು ಬೇಕಿಲ್ಲ; ಆ ಉತ್ತರಗಳು ನಾಲ್ಕೂ ಭಾಷೆಗಳಲ್ಲಿ ದಾಖಲೆಯ ಪದಗಳಲ್ಲೇ ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Answers from documents do not need it; they are quoted in all four languages.</source>
        <translation>ದಾಖಲೆಗಳಿಂದ ಉತ್ತರಿಸಲು ಇದು ಬೇಕಿಲ್ಲ; ಆ ಉತ್ತರಗಳು ನಾಲ್ಕೂ ಭಾಷೆಗಳಲ್ಲಿ ದಾಖಲೆಯ ಪದಗಳಲ್ಲೇ ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>ದಾಖಲೆಗಳಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>Talk freely with the model. You can add documents at any time.</source>
        <translation>ಮಾಡೆಲ್ ಜೊತೆ ಮುಕ್ತವಾಗಿ ಮಾತನಾಡಿ. ದಾಖಲೆಗಳನ್ನು ಯಾವಾಗ ಬೇಕಾದರೂ ಸೇರಿಸಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>BranchArrows</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>%2 ರಲ್ಲಿ %1ನೇ ರೂಪ</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>ಹಿಂದಿನ ರೂಪ</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>ಮುಂದಿನ ರೂಪ</translation>
    </message>
</context>
<context>
    <name>CandidatePopup</name>
    <message>
        <source>Suggested words</source>
        <translation>ಸೂಚಿಸಿದ ಪದಗಳು</translation>
    </message>
</context>
<context>
    <name>CatalogueRow</name>
    <message>
        <source>Stopped. What has been downloaded is kept; the next download continues from there.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ. ಬಂದಷ್ಟು ಉಳಿದಿದೆ: ಮುಂದಿನ ಡೌನ್‌ಲೋಡ್ ಅಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>%1 parameters, a file of about %2, %3 of memory</source>
        <translation>%1 ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು, ಸುಮಾರು %2 ಫೈಲ್, %3 ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>too large for this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ತುಂಬಾ ದೊಡ್ಡದು</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Comes from %1. Shakti checks the file when it arrives.</source>
        <translation>%1 ನಿಂದ ಬರುತ್ತದೆ. ಬಂದ ಮೇಲೆ Shakti ಫೈಲ್ ಅನ್ನು ಪರಿಶೀಲಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Its maker asks you to agree to terms first: %1. Get the file there and import it above.</source>
        <translation>ಇದನ್ನು ತಯಾರಿಸಿದವರು ಮೊದಲು ಷರತ್ತುಗಳನ್ನು ಒಪ್ಪಲು ಕೇಳುತ್ತಾರೆ: %1. ಫೈಲ್ ಅನ್ನು ಅಲ್ಲಿಂದ ಪಡೆದು ಮೇಲೆ ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Get it on any computer from %1, bring it on a USB stick and import it above.</source>
        <translation>ಯಾವುದಾದರೂ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ %1 ನಿಂದ ಪಡೆದು, ಪೆನ್‌ಡ್ರೈವ್‌ನಲ್ಲಿ ತಂದು ಮೇಲೆ ಆಮದು ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Models you can get</source>
        <translation>ನೀವು ತರಬಹುದಾದ ಮಾಡೆಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Shakti runs models of the Llama family. It downloads only what it can check, and only while the network is on (below). Bring others on a USB stick.</source>
        <translation>Shakti ಯಲ್ಲಿ Llama ಕುಟುಂಬದ ಮಾಡೆಲ್‌ಗಳು ನಡೆಯುತ್ತವೆ. ಪರಿಶೀಲಿಸಲು ಆಗುವುದನ್ನು ಮಾತ್ರ, ಅದೂ ನೆಟ್‌ವರ್ಕ್ ಆನ್ ಇದ್ದಾಗ (ಕೆಳಗೆ) ಮಾತ್ರ ಡೌನ್‌ಲೋಡ್ ಮಾಡುತ್ತದೆ. ಉಳಿದವನ್ನು ಪೆನ್‌ಡ್ರೈವ್‌ನಲ್ಲಿ ತನ್ನಿ.</translation>
    </message>
    <message>
        <source>First turn on the network, below.</source>
        <translation>ಮೊದಲು ಕೆಳಗೆ ನೆಟ್‌ವರ್ಕ್ ಆನ್ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>Copy the code</source>
        <translation>ಕೋಡ್ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ನಕಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>CollectionSwitch</name>
    <message>
        <source>No documents</source>
        <translation>ದಾಖಲೆಗಳಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>written by the model</source>
        <translation>ಮಾಡೆಲ್ ಬರೆದದ್ದು</translation>
    </message>
    <message>
        <source>Where answers come from</source>
        <translation>ಉತ್ತರಗಳು ಎಲ್ಲಿಂದ ಬರುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Answers come from: %1</source>
        <translation>ಉತ್ತರಗಳು ಇಲ್ಲಿಂದ ಬರುತ್ತವೆ: %1</translation>
    </message>
    <message>
        <source>Next question only to: %1</source>
        <translation>ಮುಂದಿನ ಪ್ರಶ್ನೆ ಇದರಲ್ಲಿ ಮಾತ್ರ: %1</translation>
    </message>
    <message>
        <source>Ask the whole collection</source>
        <translation>ಇಡೀ ಸಂಗ್ರಹದಲ್ಲಿ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>In the words of the documents</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿರುವ ಪದಗಳಲ್ಲೇ</translation>
    </message>
    <message>
        <source>Written by the model from the documents, each sentence checked</source>
        <translation>ದಾಖಲೆಗಳಿಂದ ಮಾಡೆಲ್ ಬರೆದದ್ದು, ಪ್ರತಿ ವಾಕ್ಯ ಪರಿಶೀಲಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>ಸಂಗ್ರಹಗಳು…</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>1 document</source>
        <translation>1 ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Pack, version %1</source>
        <translation>ಪ್ಯಾಕ್, ಆವೃತ್ತಿ %1</translation>
    </message>
    <message>
        <source>Sample pack, version %1: its contents are made up</source>
        <translation>ಮಾದರಿ ಪ್ಯಾಕ್, ಆವೃತ್ತಿ %1: ಇದರಲ್ಲಿರುವುದು ಕಾಲ್ಪನಿಕ</translation>
    </message>
    <message>
        <source>Checked when it was installed. Signed with the key %1</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡುವಾಗ ಪರಿಶೀಲಿಸಲಾಗಿದೆ. %1 ಕೀಲಿಯಿಂದ ಸಹಿ ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>ಮಾಡಿದವರು: %1</translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>Collections</source>
        <translation>ಸಂಗ್ರಹಗಳು</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>ಸಂಗ್ರಹ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Search these documents by name</source>
        <translation>ಈ ದಾಖಲೆಗಳನ್ನು ಹೆಸರಿನಿಂದ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Ask this collection</source>
        <translation>ಈ ಸಂಗ್ರಹದಲ್ಲಿ ಪ್ರಶ್ನೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>ಪ್ಯಾಕ್ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>ಹೆಸರು, ನಂತರ Enter</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>ಹೊಸ ಸಂಗ್ರಹ…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ಹೆಸರು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>ಇಡೀ ಸಂಗ್ರಹ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Nothing by that name was found.</source>
        <translation>ಈ ಹೆಸರಿನಲ್ಲಿ ಏನೂ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>ಇನ್ನೂ ಯಾವ ದಾಖಲೆಯೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>ಇನ್ನೂ ಯಾವ ಸಂಗ್ರಹವೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>ಈ ದಾಖಲೆಯಲ್ಲೇ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>ಈ ದಾಖಲೆಯನ್ನು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Remove “%1” from the collection? The file stays where it is.</source>
        <translation>ಸಂಗ್ರಹದಿಂದ “%1” ತೆಗೆಯಬೇಕೇ? ಫೈಲ್ ಇದ್ದಲ್ಲೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Remove %1 documents from the collection? The files stay where they are.</source>
        <translation>ಸಂಗ್ರಹದಿಂದ %1 ದಾಖಲೆಗಳನ್ನು ತೆಗೆಯಬೇಕೇ? ಫೈಲ್‌ಗಳು ಇದ್ದಲ್ಲೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Remove “%1” with all its documents? The files stay where they are.</source>
        <translation>“%1” ಅನ್ನು ಎಲ್ಲ ದಾಖಲೆಗಳ ಜೊತೆ ತೆಗೆಯಬೇಕೇ? ಫೈಲ್‌ಗಳು ಇದ್ದಲ್ಲೇ ಇರುತ್ತವೆ.</translation>
    </message>
</context>
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
        <source>how the model runs</source>
        <translation>ಮಾಡೆಲ್ ಹೇಗೆ ನಡೆಯಬೇಕು</translation>
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
        <source>remember only this many of the latest tokens, and the instructions: limits the memory</source>
        <translation>ಇಷ್ಟು ಇತ್ತೀಚಿನ ಟೋಕನ್‌ಗಳು ಮತ್ತು ಸೂಚನೆಗಳನ್ನು ಮಾತ್ರ ನೆನಪಿಡಿ: ಇದರಿಂದ ಮೆಮೊರಿ ಮಿತಿಯಲ್ಲಿರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>keep a conversation&apos;s memory in 8 bits: half the size, a little less exact</source>
        <translation>ಸಂಭಾಷಣೆಯ ಮೆಮೊರಿಯನ್ನು 8 ಬಿಟ್‌ಗಳಲ್ಲಿ ಇಡಿ: ಅರ್ಧ ಗಾತ್ರ, ನಿಖರತೆ ಸ್ವಲ್ಪ ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>An assistant that answers from this computer alone.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಕೆಲಸ ಮಾಡಿ ಉತ್ತರಿಸುವ ಸಹಾಯಕ.</translation>
    </message>
    <message>
        <source>show the version and exit</source>
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
        <translation>0 ಕೊಟ್ಟರೆ ಯಾವಾಗಲೂ ಸಾಧ್ಯತೆ ಅತಿ ಹೆಚ್ಚಿರುವ ಪದ</translation>
    </message>
    <message>
        <source>choose among the K likeliest tokens; 0 is off</source>
        <translation>ಸಾಧ್ಯತೆ ಅತಿ ಹೆಚ್ಚಿರುವ K ಟೋಕನ್‌ಗಳಲ್ಲಿ ಆರಿಸಿ; 0 ಎಂದರೆ ಆಫ್</translation>
    </message>
    <message>
        <source>choose among tokens that make up this probability; 1 is off</source>
        <translation>ಒಟ್ಟು ಸಾಧ್ಯತೆ ಇಷ್ಟಾಗುವ ಟೋಕನ್‌ಗಳಲ್ಲಿ ಆರಿಸಿ; 1 ಎಂದರೆ ಆಫ್</translation>
    </message>
    <message>
        <source>leave out tokens below this share of the likeliest; 0 is off</source>
        <translation>ಸಾಧ್ಯತೆ ಅತಿ ಹೆಚ್ಚಿರುವ ಟೋಕನ್‌ನ ಇಷ್ಟು ಪಾಲಿಗಿಂತ ಕಡಿಮೆ ಇರುವುದನ್ನು ಬಿಡಿ; 0 ಎಂದರೆ ಆಫ್</translation>
    </message>
    <message>
        <source>repeat less of what was just said; 1 is off</source>
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
        <translation>ಮಾಡೆಲ್‌ಗಳ ಪಟ್ಟಿ ನೋಡಿ, ಆಮದು ಮಾಡಿ, ಪರಿವರ್ತಿಸಿ, ಪರಿಶೀಲಿಸಿ ಅಥವಾ ತೆಗೆಯಿರಿ</translation>
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
        <source>%1 needs --collection</source>
        <translation>%1 ಜೊತೆ --collection ಬೇಕು</translation>
    </message>
    <message>
        <source>a question is missing</source>
        <translation>ಪ್ರಶ್ನೆ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>either --assistant or --collection</source>
        <translation>--assistant ಅಥವಾ --collection, ಒಂದು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>either --batch or --conversation</source>
        <translation>--batch ಅಥವಾ --conversation, ಒಂದು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>a file is attached to a question to the model, not to documents</source>
        <translation>ಫೈಲ್ ಅನ್ನು ಮಾಡೆಲ್‌ಗೆ ಕೇಳುವ ಪ್ರಶ್ನೆಗೆ ಲಗತ್ತಿಸಲಾಗುತ್ತದೆ, ದಾಖಲೆಗಳಲ್ಲಿ ಕೇಳುವ ಪ್ರಶ್ನೆಗಲ್ಲ</translation>
    </message>
    <message>
        <source>the installed models</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಮಾಡೆಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>options of every command</source>
        <translation>ಪ್ರತಿ ಕಮಾಂಡ್‌ನ ಆಯ್ಕೆಗಳು</translation>
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
        <source>write a model again with packed weights</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ಪ್ಯಾಕ್ ಮಾಡಿದ ವೇಟ್‌ಗಳೊಂದಿಗೆ ಮತ್ತೆ ಬರೆಯಿರಿ</translation>
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
        <source>models you can get, and where</source>
        <translation>ಯಾವ ಮಾಡೆಲ್‌ಗಳು ಸಿಗುತ್ತವೆ, ಮತ್ತು ಎಲ್ಲಿ</translation>
    </message>
    <message>
        <source>measure how fast a model is on this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾಡೆಲ್ ಎಷ್ಟು ವೇಗವಾಗಿದೆ ಎಂದು ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>answer with this model from now on</source>
        <translation>ಇನ್ನು ಮುಂದೆ ಈ ಮಾಡೆಲ್‌ನಿಂದ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>download a model from the catalogue and install it</source>
        <translation>ಪಟ್ಟಿಯ ಒಂದು ಮಾಡೆಲ್ ಅನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>its name (see: shakti model catalogue)</source>
        <translation>ಅದರ ಹೆಸರು (ನೋಡಿ: shakti model catalogue)</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>ಸರಿಯಾಗಿಲ್ಲ: %1</translation>
    </message>
    <message>
        <source>%1 GB of memory</source>
        <translation>%1 GB ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಮಾಡಬಹುದು</translation>
    </message>
    <message>
        <source>From now on answers come from: %1</source>
        <translation>ಇನ್ನು ಮುಂದೆ ಉತ್ತರಗಳು ಇದರಿಂದ ಬರುತ್ತವೆ: %1</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>reads %1, writes %2 tokens a second; loads in %3 s</source>
        <translation>ಸೆಕೆಂಡಿಗೆ %1 ಟೋಕನ್ ಓದುತ್ತದೆ, %2 ಬರೆಯುತ್ತದೆ; %3 ಸೆಕೆಂಡಿನಲ್ಲಿ ಲೋಡ್ ಆಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>keep and check a log of who did what when</source>
        <translation>ಯಾರು ಯಾವಾಗ ಏನು ಮಾಡಿದರು ಎಂಬ ಆಡಿಟ್ ದಾಖಲೆ ಇಡಿ ಮತ್ತು ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>record from now on what kind of thing is done, never what is said</source>
        <translation>ಇನ್ನು ಮುಂದೆ ಯಾವ ಬಗೆಯ ಕೆಲಸ ಆಯಿತು ಎಂದು ದಾಖಲಿಸಿ, ಏನು ಹೇಳಲಾಯಿತು ಎಂಬುದನ್ನು ಎಂದೂ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>record nothing more; what was recorded stays</source>
        <translation>ಇನ್ನು ಏನನ್ನೂ ದಾಖಲಿಸಬೇಡಿ; ದಾಖಲಾದದ್ದು ಉಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>whether the audit log is on, and how many entries it has</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆ ಆನ್ ಇದೆಯೇ, ಅದರಲ್ಲಿ ಎಷ್ಟು ನಮೂದುಗಳಿವೆ</translation>
    </message>
    <message>
        <source>the entries of the log</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆಯ ನಮೂದುಗಳು</translation>
    </message>
    <message>
        <source>check that no entry was changed, removed or moved</source>
        <translation>ಯಾವ ನಮೂದನ್ನೂ ಬದಲಾಯಿಸಿಲ್ಲ, ತೆಗೆದಿಲ್ಲ, ಸರಿಸಿಲ್ಲ ಎಂದು ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>write the log as a CSV file for a spreadsheet</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆಯನ್ನು ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ಗಾಗಿ CSV ಫೈಲ್ ಆಗಿ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>a code to write on paper, which shows later if the log was cut</source>
        <translation>ಕಾಗದದಲ್ಲಿ ಬರೆದಿಡುವ ಕೋಡ್; ಆಡಿಟ್ ದಾಖಲೆಯನ್ನು ಕತ್ತರಿಸಿದ್ದರೆ ನಂತರ ಇದರಿಂದ ತಿಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>only the last N entries</source>
        <translation>ಕೊನೆಯ N ನಮೂದುಗಳು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>a code from paper, to compare with</source>
        <translation>ಹೋಲಿಸಲು ಕಾಗದದಲ್ಲಿರುವ ಕೋಡ್</translation>
    </message>
    <message>
        <source>the file to write; one of that name is replaced</source>
        <translation>ಬರೆಯಬೇಕಾದ ಫೈಲ್; ಅದೇ ಹೆಸರಿನ ಫೈಲ್ ಇದ್ದರೆ ಅದರ ಬದಲಿಗೆ ಇದು ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>The audit log is on.</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆ ಆನ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>The audit log is off.</source>
        <translation>ಆಡಿಟ್ ದಾಖಲೆ ಆಫ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>ನಮೂದುಗಳು: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>ಬರೆಯಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>Rounding error: %1</source>
        <translation>ರೌಂಡಿಂಗ್ ವ್ಯತ್ಯಾಸ: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>ಸರಿಯಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>%1 tokens a second here</source>
        <translation>ಇಲ್ಲಿ ಸೆಕೆಂಡಿಗೆ %1 ಟೋಕನ್</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ಇನ್ನೂ ಅಳೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>documents that answers are taken from</source>
        <translation>ಉತ್ತರಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳುವ ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>add files or folders to a collection</source>
        <translation>ಸಂಗ್ರಹಕ್ಕೆ ಫೈಲ್‌ಗಳನ್ನು ಅಥವಾ ಫೋಲ್ಡರ್‌ಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>the collection&apos;s name; without it, the one in use, or one named after the folder</source>
        <translation>ಸಂಗ್ರಹದ ಹೆಸರು; ಇಲ್ಲದಿದ್ದರೆ ಈಗ ಕೇಳುತ್ತಿರುವ ಸಂಗ್ರಹ, ಅಥವಾ ಫೋಲ್ಡರ್‌ನ ಹೆಸರಿನ ಸಂಗ್ರಹ</translation>
    </message>
    <message>
        <source>also remove documents whose files are no longer in the folders</source>
        <translation>ಫೋಲ್ಡರ್‌ಗಳಲ್ಲಿ ಈಗ ಫೈಲ್ ಇಲ್ಲದ ದಾಖಲೆಗಳನ್ನೂ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>a file or a folder</source>
        <translation>ಒಂದು ಫೈಲ್ ಅಥವಾ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>the documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>the collections</source>
        <translation>ಸಂಗ್ರಹಗಳು</translation>
    </message>
    <message>
        <source>remove documents for good; their files stay</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಶಾಶ್ವತವಾಗಿ ತೆಗೆಯಿರಿ; ಅವುಗಳ ಫೈಲ್‌ಗಳು ಹಾಗೆಯೇ ಇರುತ್ತವೆ</translation>
    </message>
    <message>
        <source>the document&apos;s name, path or ID</source>
        <translation>ದಾಖಲೆಯ ಹೆಸರು, ವಿಳಾಸ ಅಥವಾ ID</translation>
    </message>
    <message>
        <source>the whole collection</source>
        <translation>ಇಡೀ ಸಂಗ್ರಹ</translation>
    </message>
    <message>
        <source>Added: %1. Unchanged: %2. Not added: %3.</source>
        <translation>ಸೇರಿದವು: %1. ಬದಲಾಗದವು: %2. ಸೇರದವು: %3.</translation>
    </message>
    <message>
        <source>Collection: %1.</source>
        <translation>ಸಂಗ್ರಹ: %1.</translation>
    </message>
    <message>
        <source>Not finished in “%1”: %2. Add them again to go on.</source>
        <translation>“%1” ಸಂಗ್ರಹದಲ್ಲಿ ಪೂರ್ತಿಯಾಗದವು: %2. ಮುಂದುವರಿಸಲು ಮತ್ತೆ ಸೇರಿಸಿ.</translation>
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
        <source>/attach FILE attaches a file to the next question.</source>
        <translation>/attach FILE ಮುಂದಿನ ಪ್ರಶ್ನೆಗೆ ಫೈಲ್ ಲಗತ್ತಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This model does not list the language of the question, so its answer is probably wrong. Documents are quoted with --collection NAME.</source>
        <translation>ಈ ಮಾಡೆಲ್‌ನ ಭಾಷೆಗಳ ಪಟ್ಟಿಯಲ್ಲಿ ಪ್ರಶ್ನೆಯ ಭಾಷೆ ಇಲ್ಲ, ಆದ್ದರಿಂದ ಅದರ ಉತ್ತರ ತಪ್ಪಾಗಿರುವ ಸಾಧ್ಯತೆ ಹೆಚ್ಚು. ದಾಖಲೆಗಳ ಪದಗಳಲ್ಲಿ ಉತ್ತರ --collection NAME ನಿಂದ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>measure speed, memory and quality of a model</source>
        <translation>ಮಾಡೆಲ್‌ನ ವೇಗ, ಮೆಮೊರಿ ಮತ್ತು ಗುಣಮಟ್ಟವನ್ನು ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>random weights of this architecture instead of a model</source>
        <translation>ಮಾಡೆಲ್ ಬದಲಿಗೆ ಈ ರಚನೆಯ ಯಾದೃಚ್ಛಿಕ ವೇಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>keep the file with random weights here for the next time</source>
        <translation>ಯಾದೃಚ್ಛಿಕ ವೇಟ್‌ಗಳ ಫೈಲ್ ಅನ್ನು ಮುಂದಿನ ಸಲಕ್ಕಾಗಿ ಇಲ್ಲಿ ಇಡಿ</translation>
    </message>
    <message>
        <source>with --random: measure weights in groups of 64 in memory as well</source>
        <translation>--random ಜೊತೆಗೆ: ಮೆಮೊರಿಯಲ್ಲಿ 64 ರ ಗುಂಪುಗಳಲ್ಲಿರುವ ವೇಟ್‌ಗಳನ್ನೂ ಅಳೆಯಿರಿ</translation>
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
        <source>how well a model predicts a text</source>
        <translation>ಮಾಡೆಲ್ ಪಠ್ಯವನ್ನು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಊಹಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>with the weights rounded to these bits as well: 4, 8, 16</source>
        <translation>ಈ ಬಿಟ್‌ಗಳಿಗೆ ರೌಂಡ್ ಮಾಡಿದ ವೇಟ್‌ಗಳೊಂದಿಗೂ: 4, 8, 16</translation>
    </message>
    <message>
        <source>tokens of a chunk of text</source>
        <translation>ಪಠ್ಯದ ಒಂದು ತುಣುಕಿನ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>read only this many chunks</source>
        <translation>ಇಷ್ಟೇ ತುಣುಕುಗಳನ್ನು ಓದಿ, ಹೆಚ್ಚಿಲ್ಲ</translation>
    </message>
    <message>
        <source>how far two engines agree on the same model</source>
        <translation>ಒಂದೇ ಮಾಡೆಲ್‌ನಲ್ಲಿ ಎರಡು ಎಂಜಿನ್‌ಗಳು ಎಷ್ಟರ ಮಟ್ಟಿಗೆ ಹೊಂದುತ್ತವೆ</translation>
    </message>
    <message>
        <source>tokens of text to compare on</source>
        <translation>ಹೋಲಿಸಲು ಪಠ್ಯದ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>an installed model, a file or a folder; else the starter model</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಮಾಡೆಲ್, ಫೈಲ್ ಅಥವಾ ಫೋಲ್ಡರ್; ಇಲ್ಲದಿದ್ದರೆ ಆರಂಭಿಕ ಮಾಡೆಲ್</translation>
    </message>
    <message>
        <source>processor threads for every engine; else all there are</source>
        <translation>ಪ್ರತಿ ಎಂಜಿನ್‌ಗೆ ಪ್ರೊಸೆಸರ್ ಥ್ರೆಡ್‌ಗಳು; ಇಲ್ಲದಿದ್ದರೆ ಇರುವುದೆಲ್ಲ</translation>
    </message>
    <message>
        <source>a text in UTF-8; else the one that comes with the program</source>
        <translation>UTF-8 ನಲ್ಲಿರುವ ಪಠ್ಯ; ಇಲ್ಲದಿದ್ದರೆ ಪ್ರೋಗ್ರಾಂ ಜೊತೆಗಿರುವುದು</translation>
    </message>
    <message>
        <source>compare with this engine; may be given several times</source>
        <translation>ಈ ಎಂಜಿನ್ ಜೊತೆ ಹೋಲಿಸಿ; ಹಲವು ಬಾರಿ ಕೊಡಬಹುದು</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8</source>
        <translation>%1 UTF-8 ನಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Nothing is deleted yet. With --yes these are deleted for good.</source>
        <translation>ಇನ್ನೂ ಏನೂ ಅಳಿಸಿಲ್ಲ. --yes ಕೊಟ್ಟರೆ ಇವು ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಿಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>ಅಳಿಸಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ಶಾಶ್ವತವಾಗಿ</translation>
    </message>
    <message>
        <source>Days kept: %1</source>
        <translation>ಇರಿಸಿಕೊಳ್ಳುವ ದಿನಗಳು: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>ಅವಧಿ ಮುಗಿದವು: %1</translation>
    </message>
    <message>
        <source>The clock was set back or far ahead. Check the date of this computer.</source>
        <translation>ಗಡಿಯಾರವನ್ನು ಹಿಂದಕ್ಕೆ ಅಥವಾ ಬಹಳ ಮುಂದಕ್ಕೆ ಇಡಲಾಗಿದೆ. ಈ ಕಂಪ್ಯೂಟರ್‌ನ ದಿನಾಂಕ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>list, show, search, arrange or delete conversations</source>
        <translation>ಸಂಭಾಷಣೆಗಳ ಪಟ್ಟಿ ನೋಡಿ, ತೋರಿಸಿ, ಹುಡುಕಿ, ಜೋಡಿಸಿ ಅಥವಾ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>the conversations, the last used first</source>
        <translation>ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳು, ಇತ್ತೀಚಿನದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>only those with this tag</source>
        <translation>ಈ ಟ್ಯಾಗ್ ಇರುವವು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>all messages of a conversation</source>
        <translation>ಒಂದು ಸಂಭಾಷಣೆಯ ಎಲ್ಲ ಸಂದೇಶಗಳು</translation>
    </message>
    <message>
        <source>search in titles and messages</source>
        <translation>ಶೀರ್ಷಿಕೆ ಮತ್ತು ಸಂದೇಶಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>words, or a phrase in quotes</source>
        <translation>ಪದಗಳು, ಅಥವಾ ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳ ನಡುವೆ ಒಟ್ಟಿಗೆ ಬರುವ ಪದಗಳು</translation>
    </message>
    <message>
        <source>show at most this many</source>
        <translation>ಹೆಚ್ಚೆಂದರೆ ಇಷ್ಟು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>delete conversations for good</source>
        <translation>ಸಂಭಾಷಣೆಗಳನ್ನು ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>give a conversation another title</source>
        <translation>ಸಂಭಾಷಣೆಗೆ ಬೇರೆ ಶೀರ್ಷಿಕೆ ಕೊಡಿ</translation>
    </message>
    <message>
        <source>the new title</source>
        <translation>ಹೊಸ ಶೀರ್ಷಿಕೆ</translation>
    </message>
    <message>
        <source>put conversations into a folder; without one, take them out of theirs</source>
        <translation>ಸಂಭಾಷಣೆಗಳನ್ನು ಫೋಲ್ಡರ್‌ಗೆ ಹಾಕಿ; ಫೋಲ್ಡರ್ ಹೇಳದಿದ್ದರೆ ಅದರಿಂದ ಹೊರಗೆ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>show a conversation above the others</source>
        <translation>ಸಂಭಾಷಣೆಯನ್ನು ಉಳಿದವುಗಳ ಮೇಲೆ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>show a conversation in its usual place again</source>
        <translation>ಸಂಭಾಷಣೆಯನ್ನು ಮತ್ತೆ ಅದರ ಸಾಮಾನ್ಯ ಜಾಗದಲ್ಲಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>set a conversation&apos;s tags; without any, remove them</source>
        <translation>ಸಂಭಾಷಣೆಗೆ ಟ್ಯಾಗ್‌ಗಳನ್ನು ಹಾಕಿ; ಯಾವುದೂ ಕೊಡದಿದ್ದರೆ ಇರುವುದನ್ನು ತೆಗೆಯಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ಒಂದು ಟ್ಯಾಗ್</translation>
    </message>
    <message>
        <source>keep a conversation whatever its age</source>
        <translation>ಸಂಭಾಷಣೆ ಎಷ್ಟೇ ಹಳೆಯದಾದರೂ ಇರಿಸಿಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>let it be deleted by age again</source>
        <translation>ಹಳೆಯದಾದರೆ ಮತ್ತೆ ಅಳಿಸಬಹುದು</translation>
    </message>
    <message>
        <source>list, create, rename or remove folders</source>
        <translation>ಫೋಲ್ಡರ್‌ಗಳ ಪಟ್ಟಿ ನೋಡಿ, ಹೊಸದು ಮಾಡಿ, ಹೆಸರು ಬದಲಾಯಿಸಿ ಅಥವಾ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>ಸಂಭಾಷಣೆಗಳನ್ನು ಎಷ್ಟು ಕಾಲ ಇರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>the conversation&apos;s ID</source>
        <translation>ಸಂಭಾಷಣೆಯ ID</translation>
    </message>
    <message>
        <source>IDs of conversations</source>
        <translation>ಸಂಭಾಷಣೆಗಳ ID</translation>
    </message>
    <message>
        <source>the folder&apos;s name</source>
        <translation>ಫೋಲ್ಡರ್‌ನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>all conversations</source>
        <translation>ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳು</translation>
    </message>
    <message>
        <source>those not used for this many days</source>
        <translation>ಇಷ್ಟು ದಿನಗಳಿಂದ ಬಳಸದಿರುವವು</translation>
    </message>
    <message>
        <source>delete; without it, only show what would be deleted</source>
        <translation>ಅಳಿಸಿ; ಇದಿಲ್ಲದೆ ಏನು ಹೋಗುತ್ತದೆ ಎಂದು ಮಾತ್ರ ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>add a folder</source>
        <translation>ಫೋಲ್ಡರ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>give a folder another name</source>
        <translation>ಫೋಲ್ಡರ್‌ನ ಹೆಸರು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>remove a folder; its conversations stay</source>
        <translation>ಫೋಲ್ಡರ್ ತೆಗೆಯಿರಿ; ಅದರ ಸಂಭಾಷಣೆಗಳು ಉಳಿಯುತ್ತವೆ</translation>
    </message>
    <message>
        <source>keep for this many days after the last use</source>
        <translation>ಕೊನೆಯ ಬಳಕೆಯ ನಂತರ ಇಷ್ಟು ದಿನ ಇರಿಸಿಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>keep for ever</source>
        <translation>ಶಾಶ್ವತವಾಗಿ ಇರಿಸಿಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>keep a folder as long as everything else</source>
        <translation>ಫೋಲ್ಡರ್ ಅನ್ನು ಉಳಿದೆಲ್ಲದಷ್ಟೇ ಕಾಲ ಇರಿಸಿಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>only show what would be deleted (this is the default)</source>
        <translation>ಏನು ಹೋಗುತ್ತದೆ ಎಂದು ಮಾತ್ರ ತೋರಿಸಿ (ಏನೂ ಹೇಳದಿದ್ದರೆ ಇದೇ ಆಗುತ್ತದೆ)</translation>
    </message>
    <message>
        <source>delete what is due, for good</source>
        <translation>ಅವಧಿ ಮುಗಿದವುಗಳನ್ನು ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>delete although the clock was set back or far ahead</source>
        <translation>ಗಡಿಯಾರವನ್ನು ಹಿಂದಕ್ಕೆ ಅಥವಾ ಬಹಳ ಮುಂದಕ್ಕೆ ಇಟ್ಟಿದ್ದರೂ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>check, back up or restore conversations</source>
        <translation>ಸಂಭಾಷಣೆಗಳನ್ನು ಪರಿಶೀಲಿಸಿ, ಬ್ಯಾಕಪ್ ಮಾಡಿ ಅಥವಾ ಮರಳಿ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>look for damage in the database and its backups</source>
        <translation>ಡೇಟಾಬೇಸ್ ಮತ್ತು ಅದರ ಬ್ಯಾಕಪ್‌ಗಳಲ್ಲಿ ಹಾನಿ ಇದೆಯೇ ಎಂದು ನೋಡಿ</translation>
    </message>
    <message>
        <source>make a backup now</source>
        <translation>ಈಗಲೇ ಬ್ಯಾಕಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>put a copy into this folder too: on a USB stick, say</source>
        <translation>ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲೂ ಒಂದು ಪ್ರತಿ ಇಡಿ, ಉದಾಹರಣೆಗೆ ಪೆನ್‌ಡ್ರೈವ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>the backups, the newest first</source>
        <translation>ಬ್ಯಾಕಪ್‌ಗಳು, ಹೊಸದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>go back to a backup; the present state is kept</source>
        <translation>ಒಂದು ಬ್ಯಾಕಪ್‌ಗೆ ಹಿಂತಿರುಗಿ; ಈಗಿನದನ್ನೂ ಉಳಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>which backup; without it, the newest that is intact</source>
        <translation>ಯಾವ ಬ್ಯಾಕಪ್; ಹೇಳದಿದ್ದರೆ ಸರಿಯಾಗಿರುವವುಗಳಲ್ಲಿ ಹೊಸದು</translation>
    </message>
    <message>
        <source>make the database as small as it can be</source>
        <translation>ಡೇಟಾಬೇಸ್ ಅನ್ನು ಸಾಧ್ಯವಾದಷ್ಟು ಚಿಕ್ಕದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>ಸಂಭಾಷಣೆಗಳು: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>ಮರಳಿ ತರಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>ಮೊದಲು ಇದ್ದುದನ್ನು ಇಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>%1 kB before, %2 kB now</source>
        <translation>ಮೊದಲು %1 kB, ಈಗ %2 kB</translation>
    </message>
    <message>
        <source>write conversations to files, which are not encrypted</source>
        <translation>ಸಂಭಾಷಣೆಗಳನ್ನು ಫೈಲ್‌ಗಳಲ್ಲಿ ಬರೆಯಿರಿ; ಈ ಫೈಲ್‌ಗಳು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿರುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the conversations&apos; IDs</source>
        <translation>ಸಂಭಾಷಣೆಗಳ ID</translation>
    </message>
    <message>
        <source>only json has everything and can be imported again; without this option, the file&apos;s name decides</source>
        <translation>json ನಲ್ಲಿ ಮಾತ್ರ ಎಲ್ಲವೂ ಇರುತ್ತದೆ, ಅದನ್ನು ಮಾತ್ರ ಮತ್ತೆ ಆಮದು ಮಾಡಬಹುದು; ಹೇಳದಿದ್ದರೆ ಫೈಲ್ ಹೆಸರಿನ ಕೊನೆಯಂತೆ</translation>
    </message>
    <message>
        <source>a file, or a folder with a file for each conversation</source>
        <translation>ಒಂದು ಫೈಲ್, ಅಥವಾ ಪ್ರತಿ ಸಂಭಾಷಣೆಗೂ ಒಂದು ಫೈಲ್ ಇರುವ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>also what was asked or answered differently (json always has it)</source>
        <translation>ಬೇರೆ ರೀತಿ ಕೇಳಿದ ಅಥವಾ ಉತ್ತರಿಸಿದ್ದೂ ಸಹ (json ನಲ್ಲಿ ಯಾವಾಗಲೂ ಇರುತ್ತದೆ)</translation>
    </message>
    <message>
        <source>overwrite files of the same name</source>
        <translation>ಅದೇ ಹೆಸರಿನ ಫೈಲ್‌ಗಳ ಮೇಲೆ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>import conversations from a JSON export or from ChatGPT&apos;s export</source>
        <translation>ರಫ್ತು ಮಾಡಿದ JSON ಫೈಲ್‌ನಿಂದ ಅಥವಾ ChatGPT ಕೊಟ್ಟ ಫೈಲ್‌ನಿಂದ ಸಂಭಾಷಣೆಗಳನ್ನು ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>a JSON file, or the zip file that ChatGPT sends</source>
        <translation>ಒಂದು JSON ಫೈಲ್, ಅಥವಾ ChatGPT ಕಳುಹಿಸುವ zip ಫೈಲ್</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever has them can read them.</source>
        <translation>ಈ ಫೈಲ್‌ಗಳು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿಲ್ಲ: ಇವು ಯಾರ ಬಳಿ ಇದ್ದರೂ ಅವರು ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>find and mask personal data in a text</source>
        <translation>ಪಠ್ಯದಲ್ಲಿರುವ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿಯನ್ನು ಹುಡುಕಿ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>list the personal data in a text</source>
        <translation>ಪಠ್ಯದಲ್ಲಿರುವ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿಯ ಪಟ್ಟಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>the text; - reads it from standard input</source>
        <translation>ಪಠ್ಯ; - ಕೊಟ್ಟರೆ ಸ್ಟ್ಯಾಂಡರ್ಡ್ ಇನ್‌ಪುಟ್‌ನಿಂದ ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>read the text from a file</source>
        <translation>ಪಠ್ಯವನ್ನು ಫೈಲ್‌ನಿಂದ ಓದಿ</translation>
    </message>
    <message>
        <source>write the text with what was found masked</source>
        <translation>ಸಿಕ್ಕಿದ್ದನ್ನು ಮರೆಮಾಡಿ ಪಠ್ಯವನ್ನು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>mask personal data before the text is saved and answered</source>
        <translation>ಪಠ್ಯವನ್ನು ಉಳಿಸಿ ಉತ್ತರಿಸುವ ಮೊದಲು ವೈಯಕ್ತಿಕ ಮಾಹಿತಿಯನ್ನು ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>mask personal data in the files; what is saved here stays as it is</source>
        <translation>ಫೈಲ್‌ಗಳಲ್ಲಿ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿಯನ್ನು ಮರೆಮಾಡಿ; ಇಲ್ಲಿ ಉಳಿಸಿದ್ದು ಹಾಗೆಯೇ ಇರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>No personal data found.</source>
        <translation>ಯಾವುದೇ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>ಮರೆಮಾಡಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>who uses this data folder, and what protects it</source>
        <translation>ಈ ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನ್ನು ಯಾರು ಬಳಸುತ್ತಾರೆ, ಅದನ್ನು ಯಾವುದು ಕಾಪಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>ಪ್ರೊಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>what protects a profile, and its backups</source>
        <translation>ಪ್ರೊಫೈಲ್ ಅನ್ನು ಯಾವುದು ಕಾಪಾಡುತ್ತದೆ, ಮತ್ತು ಅದರ ಬ್ಯಾಕಪ್‌ಗಳು</translation>
    </message>
    <message>
        <source>make a profile with its own key</source>
        <translation>ತನ್ನದೇ ಕೀಲಿ ಇರುವ ಪ್ರೊಫೈಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>the name that people see</source>
        <translation>ಜನರಿಗೆ ಕಾಣುವ ಹೆಸರು</translation>
    </message>
    <message>
        <source>what holds the key; without it, the keychain where there is one</source>
        <translation>ಕೀಲಿ ಎಲ್ಲಿರಬೇಕು; ಹೇಳದಿದ್ದರೆ ಕೀಚೈನ್‌ನಲ್ಲಿ, ಅದು ಇದ್ದರೆ</translation>
    </message>
    <message>
        <source>give a profile another name</source>
        <translation>ಪ್ರೊಫೈಲ್‌ನ ಹೆಸರು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>ಪ್ರೊಫೈಲ್</translation>
    </message>
    <message>
        <source>remove a profile and all its conversations</source>
        <translation>ಪ್ರೊಫೈಲ್ ಮತ್ತು ಅದರ ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>yes, remove it for good</source>
        <translation>ಹೌದು, ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>set or change the passphrase</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯವನ್ನು ಇಡಿ ಅಥವಾ ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>protect the key in another way</source>
        <translation>ಕೀಲಿಯನ್ನು ಬೇರೆ ರೀತಿಯಲ್ಲಿ ಕಾಪಾಡಿ</translation>
    </message>
    <message>
        <source>what holds the key from now on</source>
        <translation>ಇನ್ನು ಮುಂದೆ ಕೀಲಿ ಎಲ್ಲಿರಬೇಕು</translation>
    </message>
    <message>
        <source>the new passphrase in this file (also: SHAKTI_NEW_PASSPHRASE)</source>
        <translation>ಹೊಸ ರಹಸ್ಯ ವಾಕ್ಯ ಈ ಫೈಲ್‌ನಲ್ಲಿದೆ (ಅಥವಾ: SHAKTI_NEW_PASSPHRASE)</translation>
    </message>
    <message>
        <source>encrypt everything again with another key</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಹೊಸ ಕೀಲಿಯಿಂದ ಮತ್ತೆ ಎನ್‌ಕ್ರಿಪ್ಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>make a recovery code, which is shown only once</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಮಾಡಿ, ಇದೊಂದೇ ಸಲ ಕಾಣುತ್ತದೆ</translation>
    </message>
    <message>
        <source>check that a profile opens</source>
        <translation>ಪ್ರೊಫೈಲ್ ತೆರೆಯುತ್ತದೆಯೇ ಎಂದು ನೋಡಿ</translation>
    </message>
    <message>
        <source>There is no recovery code. Make one: shakti profile recovery-code</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಇಲ್ಲ. ಒಂದನ್ನು ಮಾಡಿ: shakti profile recovery-code</translation>
    </message>
    <message>
        <source>There is an older database here that is not encrypted: %1</source>
        <translation>ಇಲ್ಲಿ ಹಳೆಯ ಡೇಟಾಬೇಸ್ ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗದೆ ಇದೆ: %1</translation>
    </message>
    <message>
        <source>Encrypted. The key is in this computer&apos;s keychain: whoever is logged in as you can open it.</source>
        <translation>ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿದೆ. ಕೀಲಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಕೀಚೈನ್‌ನಲ್ಲಿದೆ: ನಿಮ್ಮ ಹೆಸರಿನಲ್ಲಿ ಲಾಗಿನ್ ಆದವರು ಇದನ್ನು ತೆರೆಯಬಹುದು.</translation>
    </message>
    <message>
        <source>Encrypted. Only your passphrase opens it, or the recovery code.</source>
        <translation>ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿದೆ. ನಿಮ್ಮ ರಹಸ್ಯ ವಾಕ್ಯ ಅಥವಾ ರಿಕವರಿ ಕೋಡ್ ಮಾತ್ರ ಇದನ್ನು ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Encrypted, but the key is in a file beside it: whoever can read your files can open it. A passphrase protects it better: shakti profile passphrase</source>
        <translation>ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿದೆ, ಆದರೆ ಕೀಲಿ ಪಕ್ಕದ ಫೈಲ್‌ನಲ್ಲೇ ಇದೆ: ನಿಮ್ಮ ಫೈಲ್‌ಗಳನ್ನು ಓದಬಲ್ಲವರು ಇದನ್ನು ತೆರೆಯಬಹುದು. ರಹಸ್ಯ ವಾಕ್ಯ ಇದನ್ನು ಹೆಚ್ಚು ಕಾಪಾಡುತ್ತದೆ: shakti profile passphrase</translation>
    </message>
    <message>
        <source>The key to it is still in the keychain. Without its files it opens nothing.</source>
        <translation>ಇದರ ಕೀಲಿ ಇನ್ನೂ ಕೀಚೈನ್‌ನಲ್ಲಿದೆ. ಇದರ ಫೈಲ್‌ಗಳಿಲ್ಲದೆ ಅದು ಏನನ್ನೂ ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Encrypted with a new key.</source>
        <translation>ಹೊಸ ಕೀಲಿಯಿಂದ ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>It opens: %1</source>
        <translation>ತೆರೆಯುತ್ತದೆ: %1</translation>
    </message>
    <message>
        <source>Recovery code, shown only once: %1
Write it on paper and keep it away from this computer.</source>
        <translation>ರಿಕವರಿ ಕೋಡ್, ಇದೊಂದೇ ಸಲ ಕಾಣುತ್ತದೆ: %1
ಇದನ್ನು ಕಾಗದದಲ್ಲಿ ಬರೆದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ದೂರ ಇಡಿ.</translation>
    </message>
    <message>
        <source>whose conversations (see: shakti profile list)</source>
        <translation>ಯಾರ ಸಂಭಾಷಣೆಗಳು (ನೋಡಿ: shakti profile list)</translation>
    </message>
    <message>
        <source>passphrase or recovery code in this file (also: SHAKTI_PASSPHRASE)</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ಅಥವಾ ರಿಕವರಿ ಕೋಡ್ ಈ ಫೈಲ್‌ನಲ್ಲಿದೆ (ಅಥವಾ: SHAKTI_PASSPHRASE)</translation>
    </message>
    <message>
        <source>Passphrase or recovery code: </source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ಅಥವಾ ರಿಕವರಿ ಕೋಡ್: </translation>
    </message>
    <message>
        <source>This computer asks for the password of its keychain, in a window of its own.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಬೇರೆ ವಿಂಡೋದಲ್ಲಿ ತನ್ನ ಕೀಚೈನ್‌ನ ಪಾಸ್‌ವರ್ಡ್ ಕೇಳುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>ಹೊಸ ರಹಸ್ಯ ವಾಕ್ಯ: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>ಅದನ್ನೇ ಇನ್ನೊಮ್ಮೆ: </translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>ಎರಡೂ ಬೇರೆ ಬೇರೆ ಇವೆ.</translation>
    </message>
    <message>
        <source>Your recovery code no longer works: the program ended before the new one was shown. Make a new one: shakti profile recovery-code</source>
        <translation>ನಿಮ್ಮ ರಿಕವರಿ ಕೋಡ್ ಇನ್ನು ಕೆಲಸ ಮಾಡುವುದಿಲ್ಲ: ಹೊಸದನ್ನು ತೋರಿಸುವ ಮೊದಲೇ ಪ್ರೋಗ್ರಾಂ ನಿಂತುಹೋಯಿತು. ಹೊಸದನ್ನು ಮಾಡಿ: shakti profile recovery-code</translation>
    </message>
    <message>
        <source>find the passages that answer a question</source>
        <translation>ಪ್ರಶ್ನೆಗೆ ಉತ್ತರಿಸುವ ಭಾಗಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>the collection&apos;s name</source>
        <translation>ಸಂಗ್ರಹದ ಹೆಸರು</translation>
    </message>
    <message>
        <source>at most this many passages; without it, 10</source>
        <translation>ಹೆಚ್ಚೆಂದರೆ ಇಷ್ಟು ಭಾಗಗಳು; ಕೊಡದಿದ್ದರೆ 10</translation>
    </message>
    <message>
        <source>answer in the words of this collection&apos;s documents</source>
        <translation>ಈ ಸಂಗ್ರಹದ ದಾಖಲೆಗಳ ಪದಗಳಲ್ಲೇ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>The words that the search uses are being read again; this happens only once.</source>
        <translation>ಹುಡುಕಲು ಬಳಸುವ ಪದಗಳನ್ನು ಹೊಸದಾಗಿ ಓದಲಾಗುತ್ತಿದೆ; ಇದು ಒಂದೇ ಸಲ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Passages that are not in the index yet are being indexed.</source>
        <translation>ಇನ್ನೂ ಸೂಚಿಯಲ್ಲಿಲ್ಲದ ಭಾಗಗಳನ್ನು ಸೇರಿಸಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>either a question or --batch</source>
        <translation>ಪ್ರಶ್ನೆ ಅಥವಾ --batch, ಎರಡರಲ್ಲಿ ಒಂದು</translation>
    </message>
    <message>
        <source>a file of questions, one JSON object per line: {&quot;id&quot;, &quot;question&quot;}; - reads standard input</source>
        <translation>ಪ್ರಶ್ನೆಗಳ ಫೈಲ್, ಪ್ರತಿ ಸಾಲಿನಲ್ಲಿ ಒಂದು JSON ಆಬ್ಜೆಕ್ಟ್: {&quot;id&quot;, &quot;question&quot;}; - ಕೊಟ್ಟರೆ ಸ್ಟ್ಯಾಂಡರ್ಡ್ ಇನ್‌ಪುಟ್‌ನಿಂದ ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ಸಾಲು %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ಏನೂ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>with --collection: quote the documents (default), or let the model write and check each sentence by them</source>
        <translation>--collection ಜೊತೆ: ದಾಖಲೆಗಳ ಪದಗಳನ್ನೇ ಕೊಡಿ (ಸಾಮಾನ್ಯವಾಗಿ ಇದೇ), ಅಥವಾ ಮಾಡೆಲ್ ಬರೆಯಲಿ, ಪ್ರತಿ ವಾಕ್ಯವನ್ನೂ ದಾಖಲೆಗಳೊಂದಿಗೆ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>with --collection: translate a quotation that is in another language</source>
        <translation>--collection ಜೊತೆ: ಬೇರೆ ಭಾಷೆಯಲ್ಲಿರುವ ಉಲ್ಲೇಖವನ್ನು ಅನುವಾದಿಸಿ</translation>
    </message>
    <message>
        <source>documents with their index in one signed file</source>
        <translation>ದಾಖಲೆಗಳು ಮತ್ತು ಅವುಗಳ ಸೂಚಿ, ಸಹಿ ಮಾಡಿದ ಒಂದೇ ಫೈಲ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>the pack&apos;s file</source>
        <translation>ಪ್ಯಾಕ್‌ನ ಫೈಲ್</translation>
    </message>
    <message>
        <source>make a key to sign packs with</source>
        <translation>ಪ್ಯಾಕ್‌ಗಳಿಗೆ ಸಹಿ ಮಾಡುವ ಕೀಲಿ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>the new private key; the public one goes beside it</source>
        <translation>ಹೊಸ ಖಾಸಗಿ ಕೀಲಿ; ಸಾರ್ವಜನಿಕ ಕೀಲಿ ಅದರ ಪಕ್ಕದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>make and sign a pack from a folder with a pack.json</source>
        <translation>pack.json ಇರುವ ಫೋಲ್ಡರ್‌ನಿಂದ ಪ್ಯಾಕ್ ಮಾಡಿ ಸಹಿ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>your private key</source>
        <translation>ನಿಮ್ಮ ಖಾಸಗಿ ಕೀಲಿ</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <translation>ಆ ಹೆಸರಿನ ಫೈಲ್ ಇದ್ದರೆ ಅದರ ಬದಲಿಗೆ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>what is in a pack, and who signed it</source>
        <translation>ಪ್ಯಾಕ್‌ನಲ್ಲಿ ಏನಿದೆ ಮತ್ತು ಯಾರು ಸಹಿ ಮಾಡಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>check that a pack is complete and signed by somebody you know</source>
        <translation>ಪ್ಯಾಕ್ ಪೂರ್ತಿ ಇದೆಯೇ, ಪರಿಚಿತರ ಸಹಿ ಇದೆಯೇ ಎಂದು ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>install a pack, or a newer version of it</source>
        <translation>ಪ್ಯಾಕ್ ಅಥವಾ ಅದರ ಹೊಸ ಆವೃತ್ತಿಯನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>also a version that is not newer</source>
        <translation>ಹೊಸದಲ್ಲದ ಆವೃತ್ತಿಯನ್ನೂ</translation>
    </message>
    <message>
        <source>the installed packs</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಪ್ಯಾಕ್‌ಗಳು</translation>
    </message>
    <message>
        <source>remove a pack and its collection for good</source>
        <translation>ಪ್ಯಾಕ್ ಮತ್ತು ಅದರ ಸಂಗ್ರಹವನ್ನು ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>the pack&apos;s ID or name</source>
        <translation>ಪ್ಯಾಕ್‌ನ ID ಅಥವಾ ಹೆಸರು</translation>
    </message>
    <message>
        <source>accept a pack whose signer has this fingerprint</source>
        <translation>ಈ ಫಿಂಗರ್‌ಪ್ರಿಂಟ್ ಇರುವವರ ಪ್ಯಾಕ್ ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>accept a pack whose signer has this public key</source>
        <translation>ಈ ಸಾರ್ವಜನಿಕ ಕೀಲಿ ಇರುವವರ ಪ್ಯಾಕ್ ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Private key: %1 (keep it to yourself)
Public key: %2
Fingerprint: %3</source>
        <translation>ಖಾಸಗಿ ಕೀಲಿ: %1 (ಯಾರಿಗೂ ಕೊಡಬೇಡಿ)
ಸಾರ್ವಜನಿಕ ಕೀಲಿ: %2
ಫಿಂಗರ್‌ಪ್ರಿಂಟ್: %3</translation>
    </message>
    <message>
        <source>Other users of this computer can read your private key: %1
Make it yours alone (chmod 600).</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಬಳಸುವ ಬೇರೆಯವರೂ ನಿಮ್ಮ ಖಾಸಗಿ ಕೀಲಿಯನ್ನು ಓದಬಹುದು: %1
ಓದುವ ಅನುಮತಿ ನಿಮಗೆ ಮಾತ್ರ ಇರಲಿ (chmod 600).</translation>
    </message>
    <message>
        <source>The pack is complete, and its signer is known.</source>
        <translation>ಪ್ಯಾಕ್ ಪೂರ್ತಿ ಇದೆ, ಸಹಿ ಮಾಡಿದವರು ಪರಿಚಿತರು.</translation>
    </message>
    <message>
        <source>Installed as the collection %1.</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ, ಸಂಗ್ರಹ: %1.</translation>
    </message>
    <message>
        <source>Upgraded, in the collection %1.</source>
        <translation>ಹೊಸ ಆವೃತ್ತಿ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ, ಸಂಗ್ರಹ: %1.</translation>
    </message>
    <message>
        <source>This version is installed already, as the collection %1.</source>
        <translation>ಈ ಆವೃತ್ತಿ ಈಗಾಗಲೇ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ, ಸಂಗ್ರಹ: %1.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>ಮಾಡಿದವರು: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ಪರವಾನಗಿ: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>ದಾಖಲೆಗಳು: %1</translation>
    </message>
    <message>
        <source>Signed with the key: %1</source>
        <translation>ಸಹಿ ಮಾಡಿದ ಕೀಲಿ: %1</translation>
    </message>
    <message>
        <source>keep a collection in step with folders; without any, list them</source>
        <translation>ಸಂಗ್ರಹವನ್ನು ಫೋಲ್ಡರ್‌ಗಳಂತೆಯೇ ಇರಿಸಿ; ಯಾವುದೂ ಕೊಡದಿದ್ದರೆ ಅವುಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ಒಂದು ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>stop watching a folder; its documents stay</source>
        <translation>ಫೋಲ್ಡರ್ ಗಮನಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಿ; ಅದರ ದಾಖಲೆಗಳು ಉಳಿಯುತ್ತವೆ</translation>
    </message>
    <message>
        <source>read again what has changed in watched folders</source>
        <translation>ಗಮನಿಸುತ್ತಿರುವ ಫೋಲ್ಡರ್‌ಗಳಲ್ಲಿ ಬದಲಾದದ್ದನ್ನು ಮತ್ತೆ ಓದಿ</translation>
    </message>
    <message>
        <source>No longer watched: %1. The documents stay.</source>
        <translation>ಇನ್ನು ಗಮನಿಸುವುದಿಲ್ಲ: %1. ದಾಖಲೆಗಳು ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Read: %1. Unchanged: %2. Removed: %3. Not added: %4. Still being written: %5.</source>
        <translation>ಓದಿದವು: %1. ಬದಲಾಗದವು: %2. ತೆಗೆದವು: %3. ಸೇರದವು: %4. ಇನ್ನೂ ಬರೆಯಲಾಗುತ್ತಿರುವವು: %5.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Its documents stay as they were. Connect the drive.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ಸಿಗುತ್ತಿಲ್ಲ. ಅದರ ದಾಖಲೆಗಳು ಹಿಂದಿನಂತೆಯೇ ಇವೆ. ಡ್ರೈವ್ ಜೋಡಿಸಿ.</translation>
    </message>
    <message>
        <source>A part of the folder %1 cannot be opened. The documents from there stay as they were.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ನ ಒಂದು ಭಾಗವನ್ನು ತೆರೆಯಲಾಗುತ್ತಿಲ್ಲ. ಅಲ್ಲಿನ ದಾಖಲೆಗಳು ಹಿಂದಿನಂತೆಯೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>write Hindi, Kannada or Telugu with Latin letters</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರಗಳಿಂದ ಹಿಂದಿ, ಕನ್ನಡ ಅಥವಾ ತೆಲುಗು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>words in Latin letters; without them, lines from standard input</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರಗಳ ಪದಗಳು; ಕೊಡದಿದ್ದರೆ ಸ್ಟ್ಯಾಂಡರ್ಡ್ ಇನ್‌ಪುಟ್‌ನ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>the language that is written</source>
        <translation>ಬರೆಯುವ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>named instructions to choose from</source>
        <translation>ಹೆಸರಿರುವ ಸೂಚನೆಗಳು, ಆರಿಸಿಕೊಳ್ಳಲು</translation>
    </message>
    <message>
        <source>all assistants</source>
        <translation>ಎಲ್ಲ ಸಹಾಯಕರು</translation>
    </message>
    <message>
        <source>the assistant&apos;s name or ID</source>
        <translation>ಸಹಾಯಕನ ಹೆಸರು ಅಥವಾ ID</translation>
    </message>
    <message>
        <source>one assistant with its instructions</source>
        <translation>ಒಬ್ಬ ಸಹಾಯಕ, ಸೂಚನೆಗಳೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>make an assistant</source>
        <translation>ಸಹಾಯಕನನ್ನು ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>the assistant&apos;s name</source>
        <translation>ಸಹಾಯಕನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>begin with what this one has</source>
        <translation>ಇದರಲ್ಲಿರುವುದರಿಂದ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>change one of your own assistants</source>
        <translation>ನೀವು ರಚಿಸಿದ ಸಹಾಯಕನನ್ನು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ಬೇರೆ ಹೆಸರು</translation>
    </message>
    <message>
        <source>remove one of your own assistants</source>
        <translation>ನೀವು ರಚಿಸಿದ ಸಹಾಯಕನನ್ನು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>write an assistant to a file</source>
        <translation>ಸಹಾಯಕನನ್ನು ಫೈಲ್‌ಗೆ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>a file that does not exist yet</source>
        <translation>ಇನ್ನೂ ಇಲ್ಲದ ಫೈಲ್</translation>
    </message>
    <message>
        <source>take an assistant from a file</source>
        <translation>ಫೈಲ್‌ನಿಂದ ಸಹಾಯಕನನ್ನು ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>an assistant&apos;s file</source>
        <translation>ಸಹಾಯಕನ ಫೈಲ್</translation>
    </message>
    <message>
        <source>which assistant answers (see: shakti assistant list)</source>
        <translation>ಯಾವ ಸಹಾಯಕ ಉತ್ತರಿಸಬೇಕು (ನೋಡಿ: shakti assistant list)</translation>
    </message>
    <message>
        <source>one that has a collection answers in the words of its documents</source>
        <translation>ಸ್ವಂತ ಸಂಗ್ರಹ ಇರುವ ಸಹಾಯಕ ಅದರ ದಾಖಲೆಗಳ ಪದಗಳಲ್ಲೇ ಉತ್ತರಿಸುತ್ತಾನೆ</translation>
    </message>
    <message>
        <source>what to tell it before each conversation; - reads it from standard input</source>
        <translation>ಪ್ರತಿ ಸಂಭಾಷಣೆಗೆ ಮೊದಲು ಸಹಾಯಕನಿಗೆ ಏನು ಹೇಳಬೇಕು; - ಕೊಟ್ಟರೆ ಸ್ಟ್ಯಾಂಡರ್ಡ್ ಇನ್‌ಪುಟ್‌ನಿಂದ ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>the collection the window switches to with it; empty for none</source>
        <translation>ಇದರೊಂದಿಗೆ ವಿಂಡೋ ಹೋಗಬೇಕಾದ ಸಂಗ್ರಹ; ಖಾಲಿ ಇದ್ದರೆ ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>choose words by the settings, not by values of its own</source>
        <translation>ಪದಗಳನ್ನು ತನ್ನ ಮೌಲ್ಯಗಳಿಂದಲ್ಲ, ಸೆಟ್ಟಿಂಗ್‌ಗಳಂತೆ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 ಮಿತಿಯ ಹೊರಗಿದೆ</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>ಸಂಗ್ರಹ: %1</translation>
    </message>
    <message>
        <source>show, change or reset settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ತೋರಿಸಿ, ಬದಲಾಯಿಸಿ ಅಥವಾ ಮೊದಲಿನಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>all settings in force</source>
        <translation>ಈಗ ಜಾರಿಯಲ್ಲಿರುವ ಎಲ್ಲ ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>change one setting</source>
        <translation>ಒಂದು ಸೆಟ್ಟಿಂಗ್ ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>the setting&apos;s name, as `settings show` shows it</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ನ ಹೆಸರು, `settings show` ನಲ್ಲಿರುವಂತೆ</translation>
    </message>
    <message>
        <source>its value; null means as on this computer, or new each time</source>
        <translation>ಅದರ ಮೌಲ್ಯ; null ಎಂದರೆ ಕಂಪ್ಯೂಟರ್‌ನಂತೆ, ಅಥವಾ ಪ್ರತಿ ಸಲ ಹೊಸದು</translation>
    </message>
    <message>
        <source>go back to the usual value of one setting, or of all</source>
        <translation>ಒಂದು ಅಥವಾ ಎಲ್ಲ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಸಾಮಾನ್ಯ ಮೌಲ್ಯಕ್ಕೆ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>version, computer, counts and last errors, for whoever helps; never contents</source>
        <translation>ಆವೃತ್ತಿ, ಕಂಪ್ಯೂಟರ್, ಎಣಿಕೆಗಳು ಮತ್ತು ಇತ್ತೀಚಿನ ದೋಷಗಳು, ಸಹಾಯ ಮಾಡುವವರಿಗಾಗಿ; ಒಳಗಿನ ವಿಷಯ ಎಂದಿಗೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 is not a valid value for %2</source>
        <translation>%2 ಗೆ %1 ಸರಿಯಾದ ಮೌಲ್ಯವಲ್ಲ</translation>
    </message>
    <message>
        <source>whether Shakti may use the internet (off unless turned on), and what it was used for</source>
        <translation>Shakti ಇಂಟರ್ನೆಟ್ ಬಳಸಬಹುದೇ (ಆನ್ ಮಾಡದಿದ್ದರೆ ಆಫ್), ಮತ್ತು ಅದನ್ನು ಯಾವುದಕ್ಕೆ ಬಳಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>let models be downloaded when somebody asks for it</source>
        <translation>ಯಾರಾದರೂ ಕೇಳಿದಾಗ ಮಾಡೆಲ್‌ಗಳನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡಲು ಬಿಡಿ</translation>
    </message>
    <message>
        <source>request nothing from the internet</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ನಿಂದ ಏನನ್ನೂ ಕೇಳಬೇಡಿ</translation>
    </message>
    <message>
        <source>whether it is on</source>
        <translation>ಆನ್ ಇದೆಯೇ</translation>
    </message>
    <message>
        <source>everything ever requested from the internet</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ನಿಂದ ಇದುವರೆಗೆ ಕೇಳಿದ್ದೆಲ್ಲ</translation>
    </message>
    <message>
        <source>clear the list</source>
        <translation>ಪಟ್ಟಿ ತೆರವುಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>The network is on: models can be downloaded.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಆನ್ ಇದೆ: ಮಾಡೆಲ್‌ಗಳನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The network is off: nothing is requested from the internet.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಆಫ್ ಇದೆ: ಇಂಟರ್ನೆಟ್‌ನಿಂದ ಏನನ್ನೂ ಕೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing has ever been requested from the internet.</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ನಿಂದ ಇದುವರೆಗೆ ಏನನ್ನೂ ಕೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The list is cleared.</source>
        <translation>ಪಟ್ಟಿ ತೆರವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>a file whose text the model gets with the question; may be given several times</source>
        <translation>ಪ್ರಶ್ನೆಯೊಂದಿಗೆ ಮಾಡೆಲ್‌ಗೆ ಪಠ್ಯ ಸಿಗುವ ಫೈಲ್; ಹಲವು ಬಾರಿ ಕೊಡಬಹುದು</translation>
    </message>
    <message>
        <source>choose language, appearance and first documents; without options it asks</source>
        <translation>ಭಾಷೆ, ನೋಟ ಮತ್ತು ಮೊದಲ ದಾಖಲೆಗಳನ್ನು ಆರಿಸಿ; ಆಯ್ಕೆ ಕೊಡದಿದ್ದರೆ ಕೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>the language of window and terminal</source>
        <translation>ವಿಂಡೋ ಮತ್ತು ಟರ್ಮಿನಲ್‌ನ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>how the window looks</source>
        <translation>ವಿಂಡೋ ಹೇಗೆ ಕಾಣಬೇಕು</translation>
    </message>
    <message>
        <source>whose documents answer the first questions; an empty name for none</source>
        <translation>ಮೊದಲ ಪ್ರಶ್ನೆಗಳಿಗೆ ಯಾವ ಸಂಗ್ರಹದ ದಾಖಲೆಗಳು ಉತ್ತರಿಸಬೇಕು; ಯಾವುದೂ ಬೇಡವಾದರೆ ಖಾಲಿ ಹೆಸರು</translation>
    </message>
    <message>
        <source>choose nothing, and do not ask again</source>
        <translation>ಏನನ್ನೂ ಆರಿಸಬೇಡಿ, ಮತ್ತೆ ಕೇಳಬೇಡಿ</translation>
    </message>
    <message>
        <source>questions that a pack&apos;s documents can answer</source>
        <translation>ಪ್ಯಾಕ್‌ನ ದಾಖಲೆಗಳು ಉತ್ತರಿಸಬಲ್ಲ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>the language of the questions; without it, that of the settings</source>
        <translation>ಪ್ರಶ್ನೆಗಳ ಭಾಷೆ; ಕೊಡದಿದ್ದರೆ ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>--skip cannot be combined with another choice</source>
        <translation>--skip ಜೊತೆ ಬೇರೇನನ್ನೂ ಆರಿಸುವಂತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>nothing is chosen: name an option, or use a terminal</source>
        <translation>ಏನನ್ನೂ ಆರಿಸಿಲ್ಲ: ಒಂದು ಆಯ್ಕೆ ಕೊಡಿ, ಅಥವಾ ಟರ್ಮಿನಲ್ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>no documents</source>
        <translation>ದಾಖಲೆಗಳಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>Ready. Answers come from: %1
Everything is kept in %2</source>
        <translation>ಸಿದ್ಧವಾಗಿದೆ. ಉತ್ತರಗಳು ಇಲ್ಲಿಂದ ಬರುತ್ತವೆ: %1
ಎಲ್ಲವೂ ಇಲ್ಲಿದೆ: %2</translation>
    </message>
    <message>
        <source>Shakti answers from this computer alone; nothing that you type leaves it. From documents it answers in their own words. It can be wrong: read the source. It is not a doctor, a lawyer or a bank adviser.</source>
        <translation>Shakti ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಮಾತ್ರ ಉತ್ತರಿಸುತ್ತದೆ; ನೀವು ಬರೆದದ್ದು ಏನೂ ಇಲ್ಲಿಂದ ಹೊರಗೆ ಹೋಗುವುದಿಲ್ಲ. ದಾಖಲೆಗಳಿಂದ ಅವುಗಳಲ್ಲಿರುವ ಪದಗಳಲ್ಲೇ ಉತ್ತರಿಸುತ್ತದೆ. ಉತ್ತರ ತಪ್ಪಿರಬಹುದು: ಮೂಲವನ್ನು ಓದಿ. ಇದು ವೈದ್ಯರಲ್ಲ, ವಕೀಲರಲ್ಲ, ಬ್ಯಾಂಕ್ ಸಲಹೆಗಾರರಲ್ಲ.</translation>
    </message>
    <message>
        <source>Everything is kept in %1, encrypted.</source>
        <translation>ಎಲ್ಲವೂ ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿ ಇಲ್ಲಿದೆ: %1.</translation>
    </message>
    <message>
        <source>The key is in a file beside it: whoever can read your files can read it.</source>
        <translation>ಕೀಲಿ ಅದರ ಪಕ್ಕದ ಫೈಲ್‌ನಲ್ಲಿದೆ: ನಿಮ್ಮ ಫೈಲ್‌ಗಳನ್ನು ಓದಬಲ್ಲವರು ಇದನ್ನೂ ಓದಬಲ್ಲರು.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain holds the key.</source>
        <translation>ಕೀಲಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಕೀಚೈನ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Set a passphrase now? y for yes, Enter for no: </source>
        <translation>ಈಗ ರಹಸ್ಯ ವಾಕ್ಯ ಇಡಬೇಕೇ? ಹೌದು ಎಂದರೆ y, ಬೇಡ ಎಂದರೆ Enter: </translation>
    </message>
    <message>
        <source>Appearance of the window:</source>
        <translation>ವಿಂಡೋದ ನೋಟ:</translation>
    </message>
    <message>
        <source>Which documents should answer first?</source>
        <translation>ಮೊದಲು ಯಾವ ದಾಖಲೆಗಳು ಉತ್ತರಿಸಬೇಕು?</translation>
    </message>
    <message>
        <source>There are no suggested questions for this collection.</source>
        <translation>ಈ ಸಂಗ್ರಹಕ್ಕೆ ಸೂಚಿಸಿದ ಪ್ರಶ್ನೆಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>nothing was given</source>
        <translation>ಏನನ್ನೂ ಕೊಟ್ಟಿಲ್ಲ</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>ಕಮಾಂಡ್ ಜೊತೆ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>options</source>
        <translation>ಆಯ್ಕೆಗಳು</translation>
    </message>
    <message>
        <source>argument %1: %2</source>
        <translation>%1 ನಲ್ಲಿ: %2</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ಇದರ ನಂತರ ಒಂದು ಮೌಲ್ಯ ಬೇಕು</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>ಇದರ ನಂತರ ಕನಿಷ್ಠ ಒಂದು ಮೌಲ್ಯ ಬೇಕು</translation>
    </message>
    <message>
        <source>expected %1 arguments</source>
        <translation>ಇದರ ನಂತರ %1 ಮೌಲ್ಯಗಳು ಬೇಕು</translation>
    </message>
    <message>
        <source>invalid choice: %1 (choose from %2)</source>
        <translation>%1 ಆಗುವುದಿಲ್ಲ (ಇವುಗಳಿಂದ ಆರಿಸಿ: %2)</translation>
    </message>
    <message>
        <source>invalid int value: %1</source>
        <translation>%1 ಪೂರ್ಣ ಸಂಖ್ಯೆ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>invalid float value: %1</source>
        <translation>%1 ಸಂಖ್ಯೆ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>ignored explicit argument %1</source>
        <translation>ಇದರ ಜೊತೆ %1 ಕೊಡುವಂತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>not allowed with argument %1</source>
        <translation>%1 ಜೊತೆ ಕೊಡುವಂತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>ambiguous option: %1 could match %2</source>
        <translation>%1 ಸ್ಪಷ್ಟವಾಗಿಲ್ಲ: ಅದು %2 ಆಗಿರಬಹುದು</translation>
    </message>
    <message>
        <source>unrecognized arguments: %1</source>
        <translation>ಅರ್ಥವಾಗಲಿಲ್ಲ: %1</translation>
    </message>
    <message>
        <source>the following arguments are required: %1</source>
        <translation>ಇವುಗಳನ್ನು ಕೊಡಬೇಕು: %1</translation>
    </message>
    <message>
        <source>one of the arguments %1 is required</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ಕೊಡಬೇಕು: %1</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>ಹೀಗೆ ಬರೆಯಿರಿ: </translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>ಈ ಸಹಾಯ ತೋರಿಸಿ ಮುಗಿಸಿ</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>%1 ಅಥವಾ ಅದಕ್ಕಿಂತ ಹೆಚ್ಚಿನ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 ರಿಂದ %2 ವರೆಗಿನ ಸಂಖ್ಯೆ</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ಏನು ಮಾಡಬೇಕೆಂದಿದ್ದೀರಿ?</translation>
    </message>
    <message>
        <source>Type what you want to do, or the name of a conversation</source>
        <translation>ಮಾಡಬೇಕಾದದ್ದನ್ನು ಅಥವಾ ಸಂಭಾಷಣೆಯ ಹೆಸರನ್ನು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>ನೀವು ಏನು ಮಾಡಬಹುದು</translation>
    </message>
    <message>
        <source>Nothing by that name was found.</source>
        <translation>ಈ ಹೆಸರಿನಲ್ಲಿ ಏನೂ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>ಸಂಭಾಷಣೆ</translation>
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
        <source>Ask these documents</source>
        <translation>ಈ ದಾಖಲೆಗಳಲ್ಲಿ ಕೇಳಿ</translation>
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
        <source>Question being edited</source>
        <translation>ಬದಲಾಯಿಸುತ್ತಿರುವ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Editing the question</source>
        <translation>ಪ್ರಶ್ನೆಯನ್ನು ಬದಲಾಯಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>It is asked again; the old answer is kept.</source>
        <translation>ಇದನ್ನು ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ; ಹಳೆಯ ಉತ್ತರ ಹಾಗೆಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ಫೈಲ್ ಲಗತ್ತಿಸಿ</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>ಬದಲಾವಣೆ ರದ್ದುಮಾಡಿ</translation>
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
    <name>Confirm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>ಇರುವಂತೆಯೇ ಬಿಡಿ</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 ರಲ್ಲಿ %1 ಟೋಕನ್</translation>
    </message>
    <message>
        <source>What the model can read at once</source>
        <translation>ಮಾಡೆಲ್ ಒಮ್ಮೆಗೆ ಓದಬಲ್ಲಷ್ಟು</translation>
    </message>
    <message>
        <source>%1 % of what the model can read at once</source>
        <translation>ಮಾಡೆಲ್ ಒಮ್ಮೆಗೆ ಓದಬಲ್ಲದ್ದರ %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The model can read only so much at once. Earlier messages no longer fit: a line marks where.</source>
        <translation>ಮಾಡೆಲ್ ಒಮ್ಮೆಗೆ ಇಷ್ಟನ್ನೇ ಓದಬಲ್ಲದು. ಹಿಂದಿನ ಸಂದೇಶಗಳಿಗೆ ಈಗ ಜಾಗವಿಲ್ಲ: ಎಲ್ಲಿಯವರೆಗೆ ಎಂದು ಒಂದು ಗೆರೆ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model can read only so much at once. This is how much the conversation and your question take.</source>
        <translation>ಮಾಡೆಲ್ ಒಮ್ಮೆಗೆ ಇಷ್ಟನ್ನೇ ಓದಬಲ್ಲದು. ಈ ಸಂಭಾಷಣೆ ಮತ್ತು ನಿಮ್ಮ ಪ್ರಶ್ನೆ ಇಷ್ಟು ಜಾಗ ತೆಗೆದುಕೊಳ್ಳುತ್ತವೆ.</translation>
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
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>ಪಿನ್ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ಪಿನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>ಇಲ್ಲಿಗೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ರಫ್ತು ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>ಯಾವ ಫೋಲ್ಡರ್‌ನಲ್ಲೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>Folder, open</source>
        <translation>ಫೋಲ್ಡರ್, ತೆರೆದಿದೆ</translation>
    </message>
    <message>
        <source>Folder, closed</source>
        <translation>ಫೋಲ್ಡರ್, ಮುಚ್ಚಿದೆ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ಪಿನ್ ಮಾಡಿದವು</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ಖಾಲಿ ಇದೆ</translation>
    </message>
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
    <name>ConversationRows</name>
    <message>
        <source>More</source>
        <translation>ಇನ್ನಷ್ಟು</translation>
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
            <numerusform>%n ಸಂಭಾಷಣೆಯನ್ನು ಅಳಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಮರಳಿ ತನ್ನಿ</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Check this program</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Details for whoever helps you</source>
        <translation>ಸಹಾಯ ಮಾಡುವವರಿಗೆ ವಿವರಗಳು</translation>
    </message>
    <message>
        <source>Recent errors</source>
        <translation>ಇತ್ತೀಚಿನ ದೋಷಗಳು</translation>
    </message>
    <message>
        <source>Tests what Shakti needs on this computer. Your conversations are not touched.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ Shakti ಗೆ ಬೇಕಾದುದನ್ನು ಪರಿಶೀಲಿಸುತ್ತದೆ. ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ಮುಟ್ಟುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Version, computer, model and counts. Nothing that was typed, no names of people or documents.</source>
        <translation>ಆವೃತ್ತಿ, ಕಂಪ್ಯೂಟರ್, ಮಾಡೆಲ್ ಮತ್ತು ಎಣಿಕೆಗಳು. ಬರೆದದ್ದು ಯಾವುದೂ ಇಲ್ಲ, ಜನರ ಅಥವಾ ದಾಖಲೆಗಳ ಹೆಸರಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>From the log, which never holds what was typed or answered.</source>
        <translation>ಲಾಗ್‌ನಿಂದ; ಅದರಲ್ಲಿ ಪ್ರಶ್ನೆ ಅಥವಾ ಉತ್ತರ ಎಂದಿಗೂ ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>ನಕಲಾಗಿದೆ. ಸಂದೇಶದಲ್ಲಿ ಅಂಟಿಸಿ.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ವಿವರಗಳನ್ನು ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>ಲಾಗ್ ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Results of the check</source>
        <translation>ಪರಿಶೀಲನೆಯ ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>ಪರಿಶೀಲನೆ ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed. Copy the details for whoever helps you.</source>
        <translation>
            <numerusform>%n ಪರಿಶೀಲನೆ ವಿಫಲವಾಯಿತು. ಸಹಾಯ ಮಾಡುವವರಿಗೆ ವಿವರಗಳನ್ನು ನಕಲಿಸಿ.</numerusform>
            <numerusform>%n ಪರಿಶೀಲನೆಗಳು ವಿಫಲವಾದವು. ಸಹಾಯ ಮಾಡುವವರಿಗೆ ವಿವರಗಳನ್ನು ನಕಲಿಸಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>ಎಲ್ಲವೂ ಸರಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: ವಿಫಲ</translation>
    </message>
    <message>
        <source>Letters of all four languages</source>
        <translation>ನಾಲ್ಕೂ ಭಾಷೆಗಳ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Writing and reading files</source>
        <translation>ಫೈಲ್ ಬರೆಯುವುದು ಮತ್ತು ಓದುವುದು</translation>
    </message>
    <message>
        <source>Encrypted storage and search</source>
        <translation>ಎನ್‌ಕ್ರಿಪ್ಟ್ ಮಾಡಿ ಇಡುವುದು ಮತ್ತು ಹುಡುಕುವುದು</translation>
    </message>
    <message>
        <source>Reading a document</source>
        <translation>ದಾಖಲೆ ಓದುವುದು</translation>
    </message>
    <message>
        <source>Fast computing</source>
        <translation>ವೇಗದ ಲೆಕ್ಕಾಚಾರ</translation>
    </message>
    <message>
        <source>The model&apos;s files</source>
        <translation>ಮಾಡೆಲ್‌ನ ಫೈಲ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>It is locked with a password. Save a copy without one and add that.</source>
        <translation>ಇದಕ್ಕೆ ಪಾಸ್‌ವರ್ಡ್ ಇದೆ. ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲದ ಪ್ರತಿಯನ್ನು ಉಳಿಸಿ ಅದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>The file is damaged. Get a fresh copy of it.</source>
        <translation>ಫೈಲ್ ಹಾಳಾಗಿದೆ. ಅದರ ಹೊಸ ಪ್ರತಿಯನ್ನು ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>It is too large. Split it into smaller files.</source>
        <translation>ಇದು ತುಂಬಾ ದೊಡ್ಡದಾಗಿದೆ. ಸಣ್ಣ ಫೈಲ್‌ಗಳಾಗಿ ಭಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>It contains no readable text.</source>
        <translation>ಇದರಲ್ಲಿ ಓದಬಹುದಾದ ಪಠ್ಯ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>ಇದು ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>It contains scanned pictures, not text. Install Tesseract with its language data, then add it again.</source>
        <translation>ಇದರಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ, ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ ಚಿತ್ರಗಳಿವೆ. Tesseract ಮತ್ತು ಅದರ ಭಾಷಾ ಡೇಟಾವನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ, ನಂತರ ಮತ್ತೆ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>The file is not there. Check that the drive is connected.</source>
        <translation>ಫೈಲ್ ಅಲ್ಲಿ ಇಲ್ಲ. ಡ್ರೈವ್ ಜೋಡಿಸಿದೆಯೇ ಎಂದು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>You do not have permission to read this file, or the drive has a fault.</source>
        <translation>ಈ ಫೈಲ್ ಓದಲು ನಿಮಗೆ ಅನುಮತಿ ಇಲ್ಲ, ಅಥವಾ ಡ್ರೈವ್‌ನಲ್ಲಿ ದೋಷವಿದೆ.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX or text.</source>
        <translation>ಈ ಬಗೆಯ ಫೈಲ್ ಓದಲು ಆಗುವುದಿಲ್ಲ. ಇದನ್ನು PDF, DOCX ಅಥವಾ ಸಾದಾ ಪಠ್ಯವಾಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Other files are packed in it. Unpack it, then add what is in it.</source>
        <translation>ಇದರಲ್ಲಿ ಹಲವು ಫೈಲ್‌ಗಳು ಒಟ್ಟಿಗೆ ಪ್ಯಾಕ್ ಆಗಿವೆ. ಮೊದಲು ಅನ್‌ಜಿಪ್ ಮಾಡಿ, ನಂತರ ಒಳಗಿನ ಫೈಲ್‌ಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>It is a picture, not text. Put it into a PDF: its text is read where Tesseract is installed.</source>
        <translation>ಇದು ಚಿತ್ರ, ಪಠ್ಯವಲ್ಲ. ಇದನ್ನು PDF ಗೆ ಹಾಕಿ: Tesseract ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದ್ದರೆ ಇದರ ಪಠ್ಯವನ್ನು ಓದಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It is in an older format. Open it in Microsoft Office or LibreOffice and save it as DOCX.</source>
        <translation>ಇದು ಹಳೆಯ ಫಾರ್ಮ್ಯಾಟ್‌ನಲ್ಲಿದೆ. ಇದನ್ನು Microsoft Office ಅಥವಾ LibreOffice ನಲ್ಲಿ ತೆರೆದು DOCX ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>This kind of sheet cannot be read. Open it in Excel or LibreOffice and save it as XLSX.</source>
        <translation>ಈ ಬಗೆಯ ಶೀಟ್ ಓದಲು ಆಗುವುದಿಲ್ಲ. ಇದನ್ನು Excel ಅಥವಾ LibreOffice ನಲ್ಲಿ ತೆರೆದು XLSX ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>These slides cannot be read. Save them as PPTX or PDF and add that.</source>
        <translation>ಈ ಸ್ಲೈಡ್‌ಗಳನ್ನು ಓದಲು ಆಗುವುದಿಲ್ಲ. ಅವುಗಳನ್ನು PPTX ಅಥವಾ PDF ಆಗಿ ಉಳಿಸಿ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Reading took too long. Split it into smaller files.</source>
        <translation>ಓದಲು ತುಂಬಾ ಸಮಯ ಹಿಡಿಯಿತು. ಸಣ್ಣ ಫೈಲ್‌ಗಳಾಗಿ ಭಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Its text is for an old font such as Kruti Dev or Nudi, not in Unicode. Convert it to Unicode first.</source>
        <translation>ಇದರ ಪಠ್ಯ Unicode ನಲ್ಲಿ ಇಲ್ಲ, Kruti Dev ಅಥವಾ ನುಡಿಯಂತಹ ಹಳೆಯ ಫಾಂಟ್‌ನಲ್ಲಿದೆ. ಮೊದಲು ಇದನ್ನು Unicode ಗೆ ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Some pages are scanned pictures and were not read.</source>
        <translation>ಕೆಲವು ಪುಟಗಳು ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ ಚಿತ್ರಗಳು, ಅವುಗಳನ್ನು ಓದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Read from pictures: some letters may be wrong.</source>
        <translation>ಚಿತ್ರಗಳಿಂದ ಓದಲಾಗಿದೆ: ಕೆಲವು ಅಕ್ಷರಗಳು ತಪ್ಪಾಗಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Some of it is written for an old font and cannot be found.</source>
        <translation>ಇದರ ಕೆಲವು ಭಾಗ ಹಳೆಯ ಫಾಂಟ್‌ನಲ್ಲಿದೆ, ಹುಡುಕಿದರೆ ಸಿಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The PDF gives wrong letters, so little will be found. Add the file it was made from.</source>
        <translation>ಈ PDF ತಪ್ಪು ಅಕ್ಷರಗಳನ್ನು ಕೊಡುತ್ತದೆ, ಹಾಗಾಗಿ ಹೆಚ್ಚೇನೂ ಸಿಗುವುದಿಲ್ಲ. ಇದನ್ನು ಯಾವ ಫೈಲ್‌ನಿಂದ ಮಾಡಿದ್ದರೋ ಅದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Its letters had to be guessed: check that they look right.</source>
        <translation>ಇದರ ಅಕ್ಷರಗಳನ್ನು ಅಂದಾಜಿನಿಂದ ಓದಲಾಗಿದೆ: ಸರಿಯಾಗಿವೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>It has hidden text that cannot be seen. That text was not read.</source>
        <translation>ಇದರಲ್ಲಿ ಕಣ್ಣಿಗೆ ಕಾಣದಂತೆ ಅಡಗಿಸಿದ ಪಠ್ಯವಿದೆ. ಆ ಪಠ್ಯವನ್ನು ಓದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There are other files in it. They were not read: save them and add them too.</source>
        <translation>ಇದರೊಳಗೆ ಬೇರೆ ಫೈಲ್‌ಗಳಿವೆ. ಅವುಗಳನ್ನು ಓದಿಲ್ಲ: ಅವುಗಳನ್ನು ಬೇರೆಯಾಗಿ ಉಳಿಸಿ, ನಂತರ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Some cells have formulas without results. Open it in Excel or LibreOffice, save it and add it again.</source>
        <translation>ಇದರ ಕೆಲವು ಕೋಶಗಳಲ್ಲಿ ಸೂತ್ರಗಳಿವೆ, ಆದರೆ ಉತ್ತರಗಳಿಲ್ಲ. ಇದನ್ನು Excel ಅಥವಾ LibreOffice ನಲ್ಲಿ ತೆರೆದು ಉಳಿಸಿ, ನಂತರ ಮತ್ತೆ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>The file could not be opened: no program on this computer opens such files.</source>
        <translation>ಫೈಲ್ ತೆರೆಯಲಾಗಲಿಲ್ಲ: ಇಂಥ ಫೈಲ್ ತೆರೆಯುವ ಪ್ರೋಗ್ರಾಂ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file could not be opened. It may have been moved or removed.</source>
        <translation>ಫೈಲ್ ತೆರೆಯಲಾಗಲಿಲ್ಲ. ಅದನ್ನು ಬೇರೆಡೆ ಇಟ್ಟಿರಬಹುದು ಅಥವಾ ತೆಗೆದಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>No documents were found there.</source>
        <translation>ಅಲ್ಲಿ ಯಾವ ದಾಖಲೆಯೂ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Left out, because such files are not read: %1.</source>
        <translation>ಇಂಥ ಫೈಲ್‌ಗಳನ್ನು ಓದಲು ಆಗುವುದಿಲ್ಲ, ಹಾಗಾಗಿ ಸೇರಿಸಿಲ್ಲ: %1.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ಸೇರಿದೆ</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ಬದಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>ಮತ್ತೆ ಓದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>ಸೇರಿಲ್ಲ</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>ತೆಗೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>ಇನ್ನೂ ಬರೆಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 ಬೇಕು, %2 ಖಾಲಿ ಇದೆ</translation>
    </message>
    <message>
        <source>%1 tokens, room for %2</source>
        <translation>ಟೋಕನ್‌ಗಳು: %1, ಸ್ಥಳ: %2</translation>
    </message>
    <message>
        <source>%1 = %2, not in %3</source>
        <translation>%1 = %2, ಮಿತಿ: %3</translation>
    </message>
    <message>
        <source>%1 = %2 is negative</source>
        <translation>%1 = %2 ಸೊನ್ನೆಗಿಂತ ಕಡಿಮೆ ಇದೆ</translation>
    </message>
    <message>
        <source>an empty stop string</source>
        <translation>ಉತ್ತರ ನಿಲ್ಲಿಸುವ ಪಠ್ಯ ಖಾಲಿ ಇದೆ</translation>
    </message>
    <message>
        <source>%1 is not installed; installed: %2</source>
        <translation>%1 ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ; ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವುದು: %2</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ಫೈಲ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 is neither a GGUF file nor a zip with one</source>
        <translation>%1 GGUF ಫೈಲ್ ಅಲ್ಲ, GGUF ಫೈಲ್ ಇರುವ zip ಫೈಲ್ ಕೂಡ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 holds %2 GGUF files, not one</source>
        <translation>%1: GGUF ಫೈಲ್‌ಗಳು %2, ಬೇಕಾಗಿರುವುದು ಒಂದು</translation>
    </message>
    <message>
        <source>%1 holds no %2</source>
        <translation>%1: ಇದರಲ್ಲಿ %2 ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 holds numbers that are not finite</source>
        <translation>%1: ಇದರಲ್ಲಿ ಸಂಖ್ಯೆಗಳಲ್ಲದ ಮೌಲ್ಯಗಳಿವೆ</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, not %3</source>
        <translation>%1: %2 ಬೈಟ್‌ಗಳಿವೆ, %3 ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>ಓದುತ್ತಿರುವಾಗಲೇ ಬದಲಾಯಿತು: %1</translation>
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
        <source>Choose one of these: %1</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>ಬ್ಯಾಕಪ್: %1</translation>
    </message>
    <message>
        <source>Wait for: %1</source>
        <translation>ಇಷ್ಟು ಕಾಯಿರಿ: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>ಪ್ರೊಫೈಲ್: %1</translation>
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
        <source>Shakti does not have permission to write there. Ask whoever looks after this computer for it, or choose another data folder. What was saved before is unchanged.</source>
        <translation>ಅಲ್ಲಿ ಬರೆಯಲು Shakti ಗೆ ಅನುಮತಿ ಇಲ್ಲ. ಈ ಕಂಪ್ಯೂಟರ್ ನೋಡಿಕೊಳ್ಳುವವರಿಂದ ಅನುಮತಿ ಕೇಳಿ, ಅಥವಾ ಬೇರೆ ಡೇಟಾ ಫೋಲ್ಡರ್ ಆರಿಸಿ. ಮೊದಲು ಉಳಿಸಿದ್ದು ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ</translation>
    </message>
    <message>
        <source>Delete files you no longer need or empty the bin, then try again. What was saved before is unchanged.</source>
        <translation>ಬೇಡವಾದ ಫೈಲ್‌ಗಳನ್ನು ಅಳಿಸಿ ಅಥವಾ ರೀಸೈಕಲ್ ಬಿನ್ ಖಾಲಿ ಮಾಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಮೊದಲು ಉಳಿಸಿದ್ದು ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>The folder with your conversations cannot be found</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳ ಫೋಲ್ಡರ್ ಕಾಣುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Connect the drive again, or put the folder back where it was, and try once more. What you typed is still in the field; nothing that was saved before is changed.</source>
        <translation>ಡ್ರೈವ್ ಅನ್ನು ಮತ್ತೆ ಜೋಡಿಸಿ, ಅಥವಾ ಫೋಲ್ಡರ್ ಅನ್ನು ಮೊದಲಿದ್ದ ಜಾಗಕ್ಕೆ ಮರಳಿಸಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ನೀವು ಬರೆದದ್ದು ಇನ್ನೂ ಅಲ್ಲೇ ಇದೆ; ಮೊದಲು ಉಳಿಸಿದ್ದು ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
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
        <source>Another program is using the file with your conversations</source>
        <translation>ಬೇರೆ ಪ್ರೋಗ್ರಾಂ ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳ ಫೈಲ್ ಬಳಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Perhaps a backup or a virus scanner. Wait a minute, then try again.</source>
        <translation>ಬಹುಶಃ ಬ್ಯಾಕಪ್ ಅಥವಾ ಆಂಟಿವೈರಸ್. ಒಂದು ನಿಮಿಷ ಕಾದು, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
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
        <source>Your conversations are damaged, but there is a backup</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಹಾಳಾಗಿವೆ, ಆದರೆ ಬ್ಯಾಕಪ್ ಇದೆ</translation>
    </message>
    <message>
        <source>Put the last backup back. The damaged file is kept as it is, in case parts of it can be rescued.</source>
        <translation>ಕೊನೆಯ ಬ್ಯಾಕಪ್ ಅನ್ನು ಮರಳಿ ತನ್ನಿ. ಹಾಳಾದ ಫೈಲ್ ಹಾಗೆಯೇ ಇರುತ್ತದೆ: ಅದರ ಕೆಲವು ಭಾಗಗಳು ಮರಳಿ ಸಿಗಬಹುದು.</translation>
    </message>
    <message>
        <source>Put the last backup back: run shakti db restore. The damaged file is kept as it is, in case parts of it can be rescued.</source>
        <translation>ಕೊನೆಯ ಬ್ಯಾಕಪ್ ಅನ್ನು ಮರಳಿ ತನ್ನಿ: shakti db restore ನಡೆಸಿ. ಹಾಳಾದ ಫೈಲ್ ಹಾಗೆಯೇ ಇರುತ್ತದೆ: ಅದರ ಕೆಲವು ಭಾಗಗಳು ಮರಳಿ ಸಿಗಬಹುದು.</translation>
    </message>
    <message>
        <source>The key does not open these conversations</source>
        <translation>ಈ ಕೀಲಿ ಈ ಸಂಭಾಷಣೆಗಳನ್ನು ತೆರೆಯುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The file belongs to another profile or was brought here from another computer. It has been left as it is.</source>
        <translation>ಈ ಫೈಲ್ ಬೇರೆ ಪ್ರೊಫೈಲ್‌ನದು ಅಥವಾ ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ತಂದದ್ದು. ಅದನ್ನು ಇದ್ದಂತೆಯೇ ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Try again; look at the keyboard&apos;s language and capital letters. After several wrong tries there is a pause. If you have forgotten it, use the recovery code, if you made one.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ; ಕೀಬೋರ್ಡ್‌ನ ಭಾಷೆ ಮತ್ತು ಇಂಗ್ಲಿಷ್ ದೊಡ್ಡ ಅಕ್ಷರಗಳು ಸರಿಯಿವೆಯೇ ನೋಡಿ. ಹಲವು ತಪ್ಪು ಪ್ರಯತ್ನಗಳ ನಂತರ ಕಾಯಬೇಕಾಗುತ್ತದೆ. ಮರೆತಿದ್ದರೆ, ಮೊದಲೇ ರಿಕವರಿ ಕೋಡ್ ಮಾಡಿಕೊಂಡಿದ್ದರೆ ಅದನ್ನು ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>This recovery code does not open the profile</source>
        <translation>ಈ ರಿಕವರಿ ಕೋಡ್ ಪ್ರೊಫೈಲ್ ಅನ್ನು ತೆರೆಯುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It may belong to another profile, or a newer code has been made since. Look for the latest one.</source>
        <translation>ಇದು ಬೇರೆ ಪ್ರೊಫೈಲ್‌ನದಾಗಿರಬಹುದು, ಅಥವಾ ನಂತರ ಹೊಸ ಕೋಡ್ ಮಾಡಿರಬಹುದು. ಇತ್ತೀಚಿನದನ್ನು ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಬರೆಯುವಾಗ ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Compare each group with your paper and type it again. It has nine groups of four characters.</source>
        <translation>ಪ್ರತಿ ಗುಂಪನ್ನೂ ನಿಮ್ಮ ಕಾಗದದೊಂದಿಗೆ ಹೋಲಿಸಿ ಮತ್ತೆ ಬರೆಯಿರಿ. ಅದರಲ್ಲಿ ನಾಲ್ಕು ಅಕ್ಷರಗಳ ಒಂಬತ್ತು ಗುಂಪುಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>The passphrase cannot be used</source>
        <translation>ಈ ರಹಸ್ಯ ವಾಕ್ಯವನ್ನು ಬಳಸಲಾಗದು</translation>
    </message>
    <message>
        <source>Choose one of at least 8 characters, such as four words that do not belong together, and type it the same way both times.</source>
        <translation>ಕನಿಷ್ಠ 8 ಅಕ್ಷರಗಳದ್ದನ್ನು ಆರಿಸಿ, ಉದಾಹರಣೆಗೆ ಒಂದಕ್ಕೊಂದು ಸಂಬಂಧವಿಲ್ಲದ ನಾಲ್ಕು ಪದಗಳು, ಮತ್ತು ಎರಡು ಸಲವೂ ಒಂದೇ ರೀತಿ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>ಹಲವು ಸಲ ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Nothing has been lost.</source>
        <translation>ಸ್ವಲ್ಪ ಕಾದು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಏನೂ ಕಳೆದುಹೋಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This profile is locked</source>
        <translation>ಈ ಪ್ರೊಫೈಲ್ ಲಾಕ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Give its passphrase or its recovery code.</source>
        <translation>ಇದರ ರಹಸ್ಯ ವಾಕ್ಯ ಅಥವಾ ರಿಕವರಿ ಕೋಡ್ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is not responding</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಕೀಚೈನ್ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Unlock the keychain, or log in again, then start Shakti once more. If that does not help, use the recovery code.</source>
        <translation>ಕೀಚೈನ್ ತೆರೆಯಿರಿ ಅಥವಾ ಮತ್ತೆ ಲಾಗಿನ್ ಆಗಿ, ನಂತರ Shakti ಯನ್ನು ಮತ್ತೆ ತೆರೆಯಿರಿ. ಅದರಿಂದ ಆಗದಿದ್ದರೆ ರಿಕವರಿ ಕೋಡ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳ ಕೀಲಿ ಕಾಣುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Enter the recovery code that you wrote down when it was shown. Without it and without the key nobody can read them. Nothing has been changed.</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಕಾಣಿಸಿದಾಗ ನೀವು ಬರೆದಿಟ್ಟದ್ದನ್ನು ಇಲ್ಲಿ ಬರೆಯಿರಿ. ಅದೂ ಇಲ್ಲದೆ ಕೀಲಿಯೂ ಇಲ್ಲದೆ ಯಾರೂ ಸಂಭಾಷಣೆಗಳನ್ನು ಓದಲಾರರು. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file that protects your key cannot be read</source>
        <translation>ನಿಮ್ಮ ಕೀಲಿಯನ್ನು ಕಾಪಾಡುವ ಫೈಲ್ ಅನ್ನು ಓದಲಾಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It has been left as it is. Put back key.json from a copy of your data folder. Without it nobody can read your conversations.</source>
        <translation>ಅದನ್ನು ಇದ್ದಂತೆಯೇ ಬಿಡಲಾಗಿದೆ. ನಿಮ್ಮ ಡೇಟಾ ಫೋಲ್ಡರ್‌ನ ಪ್ರತಿಯಿಂದ key.json ಅನ್ನು ಮರಳಿ ಇಡಿ. ಅದಿಲ್ಲದೆ ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ಯಾರೂ ಓದಲಾರರು.</translation>
    </message>
    <message>
        <source>This profile does not exist</source>
        <translation>ಅಂತಹ ಪ್ರೊಫೈಲ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose another profile, or make a new one.</source>
        <translation>ಬೇರೆ ಪ್ರೊಫೈಲ್ ಆರಿಸಿ, ಅಥವಾ ಹೊಸದನ್ನು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Look at the names with shakti profile list, or make a new profile.</source>
        <translation>shakti profile list ಮೂಲಕ ಹೆಸರುಗಳನ್ನು ನೋಡಿ, ಅಥವಾ ಹೊಸ ಪ್ರೊಫೈಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>There is already a profile of this name</source>
        <translation>ಈ ಹೆಸರಿನ ಪ್ರೊಫೈಲ್ ಈಗಾಗಲೇ ಇದೆ</translation>
    </message>
    <message>
        <source>Choose another name. Capital and small letters count as the same.</source>
        <translation>ಬೇರೆ ಹೆಸರು ಆರಿಸಿ. ಇಂಗ್ಲಿಷ್‌ನ ದೊಡ್ಡ ಮತ್ತು ಸಣ್ಣ ಅಕ್ಷರಗಳಿಗೆ ಇಲ್ಲಿ ವ್ಯತ್ಯಾಸವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This name cannot be used for a profile</source>
        <translation>ಈ ಹೆಸರನ್ನು ಪ್ರೊಫೈಲ್‌ಗೆ ಬಳಸಲಾಗದು</translation>
    </message>
    <message>
        <source>Choose a name of 1 to 60 letters, without line breaks or hidden characters.</source>
        <translation>1 ರಿಂದ 60 ಅಕ್ಷರಗಳ ಹೆಸರು ಆರಿಸಿ; ಹೊಸ ಸಾಲು ಅಥವಾ ಕಾಣದ ಅಕ್ಷರಗಳು ಇರಬಾರದು.</translation>
    </message>
    <message>
        <source>This backup does not exist</source>
        <translation>ಅಂತಹ ಬ್ಯಾಕಪ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose another one, or make a backup now.</source>
        <translation>ಬೇರೊಂದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಈಗಲೇ ಬ್ಯಾಕಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Look at the names with shakti db list, or make a backup now.</source>
        <translation>shakti db list ಮೂಲಕ ಹೆಸರುಗಳನ್ನು ನೋಡಿ, ಅಥವಾ ಈಗಲೇ ಬ್ಯಾಕಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>ಬ್ಯಾಕಪ್ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>It was not used, and your conversations are unchanged. Choose an older backup.</source>
        <translation>ಅದನ್ನು ಮರಳಿ ತಂದಿಲ್ಲ, ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಬದಲಾಗಿಲ್ಲ. ಹಳೆಯ ಬ್ಯಾಕಪ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>ನಿಮ್ಮ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಓದಲು ಆಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Shakti has started with its standard settings; the old file is kept. Please choose your language and theme again. Your conversations are unchanged.</source>
        <translation>Shakti ಸಾಮಾನ್ಯ ಸೆಟ್ಟಿಂಗ್‌ಗಳೊಂದಿಗೆ ತೆರೆದಿದೆ; ಹಳೆಯ ಫೈಲ್ ಹಾಗೆಯೇ ಇದೆ. ದಯವಿಟ್ಟು ನಿಮ್ಮ ಭಾಷೆ ಮತ್ತು ಥೀಮ್ ಮತ್ತೆ ಆರಿಸಿ. ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಹಾಗೆಯೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>This conversation was not found</source>
        <translation>ಈ ಸಂಭಾಷಣೆ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It may have been deleted, or its ID has a typing mistake. Choose another conversation, or begin a new one. See all IDs with shakti conversations list.</source>
        <translation>ಅದನ್ನು ಅಳಿಸಿರಬಹುದು, ಅಥವಾ ಅದರ ID ಬರೆಯುವಾಗ ತಪ್ಪಾಗಿರಬಹುದು. ಬೇರೆ ಸಂಭಾಷಣೆ ಆರಿಸಿ, ಅಥವಾ ಹೊಸದನ್ನು ಆರಂಭಿಸಿ. ಎಲ್ಲ ID ಗಳನ್ನು shakti conversations list ನಿಂದ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The ID given: %1</source>
        <translation>ಕೊಟ್ಟ ID: %1</translation>
    </message>
    <message>
        <source>It may have been deleted. Choose another conversation, or begin a new one.</source>
        <translation>ಅದನ್ನು ಅಳಿಸಿರಬಹುದು. ಬೇರೆ ಸಂಭಾಷಣೆ ಆರಿಸಿ, ಅಥವಾ ಹೊಸದನ್ನು ಆರಂಭಿಸಿ.</translation>
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
        <source>The name is empty</source>
        <translation>ಹೆಸರು ಖಾಲಿ ಇದೆ</translation>
    </message>
    <message>
        <source>Write a name with at least one letter or digit, then try again.</source>
        <translation>ಕನಿಷ್ಠ ಒಂದು ಅಕ್ಷರ ಅಥವಾ ಅಂಕಿ ಇರುವ ಹೆಸರನ್ನು ಬರೆಯಿರಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>This folder is no longer there</source>
        <translation>ಈ ಫೋಲ್ಡರ್ ಈಗ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>It may have been removed or renamed. Choose another folder.</source>
        <translation>ಅದನ್ನು ತೆಗೆದಿರಬಹುದು ಅಥವಾ ಹೆಸರು ಬದಲಾಯಿಸಿರಬಹುದು. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is a folder of this name already</source>
        <translation>ಈ ಹೆಸರಿನ ಫೋಲ್ಡರ್ ಈಗಾಗಲೇ ಇದೆ</translation>
    </message>
    <message>
        <source>Choose another name, or use the folder that is there.</source>
        <translation>ಬೇರೆ ಹೆಸರು ಆರಿಸಿ, ಅಥವಾ ಈಗಿರುವ ಫೋಲ್ಡರ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>The date of this computer may be wrong</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ದಿನಾಂಕ ತಪ್ಪಿರಬಹುದು</translation>
    </message>
    <message>
        <source>No old conversations were deleted, because their age cannot be known. Check the date; if it is right, confirm it and then delete them.</source>
        <translation>ಹಳೆಯ ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಿಲ್ಲ, ಏಕೆಂದರೆ ಅವು ಎಷ್ಟು ಹಳೆಯವು ಎಂದು ತಿಳಿಯಲಾಗದು. ದಿನಾಂಕ ಪರಿಶೀಲಿಸಿ; ಅದು ಸರಿ ಇದ್ದರೆ ಖಚಿತಪಡಿಸಿ, ನಂತರ ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The file cannot be written there</source>
        <translation>ಅಲ್ಲಿ ಫೈಲ್ ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The command cannot be understood</source>
        <translation>ಈ ಕಮಾಂಡ್ ಅರ್ಥವಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>See how it is written with --help.</source>
        <translation>ಅದನ್ನು ಹೇಗೆ ಬರೆಯಬೇಕು ಎಂದು --help ಮೂಲಕ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Nothing new can be saved for now. What was saved before can be read, searched and exported.</source>
        <translation>ಸದ್ಯಕ್ಕೆ ಹೊಸದೇನನ್ನೂ ಉಳಿಸಲು ಆಗುವುದಿಲ್ಲ. ಮೊದಲು ಉಳಿಸಿದ್ದನ್ನು ಓದಬಹುದು, ಹುಡುಕಬಹುದು ಮತ್ತು ರಫ್ತು ಮಾಡಬಹುದು.</translation>
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
        <source>Load the model again. If it stops once more, choose another model in the settings. Your questions and answers are saved up to this point.</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ಮತ್ತೆ ಲೋಡ್ ಮಾಡಿ. ಮತ್ತೆ ನಿಂತರೆ, ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಬೇರೆ ಮಾಡೆಲ್ ಆರಿಸಿ. ಇಲ್ಲಿಯವರೆಗಿನ ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳು ಉಳಿದಿವೆ.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>ಫೈಲ್ ತೆರೆಯಲಾಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read the file, then try again.</source>
        <translation>ಡ್ರೈವ್ ಜೋಡಿಸಿದೆಯೇ ಮತ್ತು ಫೈಲ್ ಓದಲು ನಿಮಗೆ ಅನುಮತಿ ಇದೆಯೇ ಎಂದು ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>This file contains no conversations that Shakti can read</source>
        <translation>Shakti ಓದಬಹುದಾದ ಸಂಭಾಷಣೆಗಳು ಈ ಫೈಲ್‌ನಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose a JSON file that Shakti has exported, or the zip file or conversations.json that ChatGPT sends. Nothing has been imported.</source>
        <translation>Shakti ರಫ್ತು ಮಾಡಿದ JSON ಫೈಲ್ ಆರಿಸಿ, ಅಥವಾ ChatGPT ಕಳುಹಿಸಿದ zip ಫೈಲ್ ಇಲ್ಲವೇ conversations.json ಆರಿಸಿ. ಏನನ್ನೂ ಆಮದು ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file is damaged or was altered</source>
        <translation>ಫೈಲ್ ಹಾಳಾಗಿದೆ ಅಥವಾ ಬದಲಾಯಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Nothing has been imported, and your conversations are unchanged. Export or download the file again, then try once more.</source>
        <translation>ಏನನ್ನೂ ಆಮದು ಮಾಡಿಲ್ಲ, ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಹಾಗೆಯೇ ಇವೆ. ಫೈಲ್ ಅನ್ನು ಮತ್ತೆ ರಫ್ತು ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The file contains more than Shakti can import</source>
        <translation>Shakti ಆಮದು ಮಾಡಬಹುದಾದುದಕ್ಕಿಂತ ಹೆಚ್ಚು ಈ ಫೈಲ್‌ನಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Nothing has been imported, and your conversations are unchanged. Export fewer conversations at once, then try again.</source>
        <translation>ಏನನ್ನೂ ಆಮದು ಮಾಡಿಲ್ಲ, ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಹಾಗೆಯೇ ಇವೆ. ಒಂದು ಬಾರಿಗೆ ಕಡಿಮೆ ಸಂಭಾಷಣೆಗಳನ್ನು ರಫ್ತು ಮಾಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The file was exported by a newer version of Shakti</source>
        <translation>ಈ ಫೈಲ್ ಅನ್ನು Shakti ಯ ಹೊಸ ಆವೃತ್ತಿಯಿಂದ ರಫ್ತು ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti to import it. Nothing has been changed.</source>
        <translation>ಇದನ್ನು ಆಮದು ಮಾಡಲು Shakti ಯ ಇತ್ತೀಚಿನ ಆವೃತ್ತಿಯನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>ಈ ಹೆಸರಿನ ಫೈಲ್ ಈಗಾಗಲೇ ಇದೆ</translation>
    </message>
    <message>
        <source>It has been left as it is. Choose another name, or allow it to be overwritten.</source>
        <translation>ಅದನ್ನು ಇದ್ದಂತೆಯೇ ಬಿಡಲಾಗಿದೆ. ಬೇರೆ ಹೆಸರು ಆರಿಸಿ, ಅಥವಾ ಅದರ ಮೇಲೆ ಬರೆಯಲು ಅನುಮತಿ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>The backup cannot be written there</source>
        <translation>ಬ್ಯಾಕಪ್ ಅನ್ನು ಅಲ್ಲಿ ಬರೆಯಲಾಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Check that the drive is connected and not write-protected, or choose another folder. The backup on this computer is kept.</source>
        <translation>ಡ್ರೈವ್ ಜೋಡಿಸಿದೆಯೇ ಮತ್ತು ಅದರಲ್ಲಿ ಬರೆಯಲು ತಡೆ ಇಲ್ಲವೇ ನೋಡಿ, ಅಥವಾ ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ. ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿರುವ ಬ್ಯಾಕಪ್ ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>ಅಲ್ಲಿ ಬ್ಯಾಕಪ್‌ಗೆ ಜಾಗವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Delete files that you no longer need from that drive, or choose another one. The backup on this computer is kept.</source>
        <translation>ಇನ್ನು ಬೇಡದ ಫೈಲ್‌ಗಳನ್ನು ಆ ಡ್ರೈವ್‌ನಿಂದ ಅಳಿಸಿ, ಅಥವಾ ಬೇರೆ ಡ್ರೈವ್ ಆರಿಸಿ. ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿರುವ ಬ್ಯಾಕಪ್ ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>That drive cannot hold a file as large as the backup</source>
        <translation>ಬ್ಯಾಕಪ್‌ನಷ್ಟು ದೊಡ್ಡ ಫೈಲ್ ಆ ಡ್ರೈವ್‌ನಲ್ಲಿ ಹಿಡಿಯುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>USB sticks are often set up for smaller files. Choose another drive. The backup on this computer is kept.</source>
        <translation>ಪೆನ್‌ಡ್ರೈವ್‌ಗಳು ಸಾಮಾನ್ಯವಾಗಿ ಚಿಕ್ಕ ಫೈಲ್‌ಗಳನ್ನು ಮಾತ್ರ ಹಿಡಿಯುತ್ತವೆ. ಬೇರೆ ಡ್ರೈವ್ ಆರಿಸಿ. ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿರುವ ಬ್ಯಾಕಪ್ ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it, or choose another folder.</source>
        <translation>ಫೋಲ್ಡರ್ ಇದೆಯೇ ಮತ್ತು ಅದರಲ್ಲಿ ಬರೆಯಲು ನಿಮಗೆ ಅನುಮತಿ ಇದೆಯೇ ಎಂದು ನೋಡಿ, ಅಥವಾ ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ಫೈಲ್ ಓದಲು ಆಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Check its name, that the drive is connected and that you may read the file. Then try again.</source>
        <translation>ಫೈಲ್‌ನ ಹೆಸರು ಸರಿಯಿದೆಯೇ, ಡ್ರೈವ್ ಜೋಡಿಸಿದೆಯೇ, ಫೈಲ್ ಓದಲು ನಿಮಗೆ ಅನುಮತಿ ಇದೆಯೇ ಎಂದು ನೋಡಿ. ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no collection of this name</source>
        <translation>ಈ ಹೆಸರಿನ ಸಂಗ್ರಹ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Look at the list of collections and check how its name is written.</source>
        <translation>ಸಂಗ್ರಹಗಳ ಪಟ್ಟಿಯನ್ನು ನೋಡಿ, ಹೆಸರು ಸರಿಯಾಗಿ ಬರೆದಿದೆಯೇ ಎಂದು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>More than one collection is shown under this name</source>
        <translation>ಈ ಹೆಸರಿನಲ್ಲಿ ಒಂದಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಂಗ್ರಹಗಳು ಕಾಣಿಸುತ್ತವೆ</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>ಈ ಫೈಲ್ ಅನ್ನು ಲಗತ್ತಿಸಲಾಗದು</translation>
    </message>
    <message>
        <source>Nothing was asked. Attach another file, ten at most, or add this one to a collection and ask there.</source>
        <translation>ಏನನ್ನೂ ಕೇಳಲಾಗಿಲ್ಲ. ಬೇರೆ ಫೈಲ್ ಲಗತ್ತಿಸಿ (ಹೆಚ್ಚೆಂದರೆ ಹತ್ತು), ಅಥವಾ ಇದನ್ನು ಒಂದು ಸಂಗ್ರಹಕ್ಕೆ ಸೇರಿಸಿ ಅಲ್ಲಿ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>There is a collection of this name already</source>
        <translation>ಈ ಹೆಸರಿನ ಸಂಗ್ರಹ ಈಗಾಗಲೇ ಇದೆ</translation>
    </message>
    <message>
        <source>Choose another name, or add the documents to the collection that is there.</source>
        <translation>ಬೇರೆ ಹೆಸರು ಆರಿಸಿ, ಅಥವಾ ಇರುವ ಸಂಗ್ರಹಕ್ಕೇ ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Nothing can be added to this collection</source>
        <translation>ಈ ಸಂಗ್ರಹಕ್ಕೆ ಏನನ್ನೂ ಸೇರಿಸಲಾಗದು</translation>
    </message>
    <message>
        <source>It came as a pack, and its answers are the pack&apos;s alone. Add the documents to a collection of your own under another name, such as “My documents”.</source>
        <translation>ಇದು ಪ್ಯಾಕ್ ಆಗಿ ಬಂದಿದೆ, ಇದರ ಉತ್ತರಗಳು ಪ್ಯಾಕ್‌ನವು ಮಾತ್ರ. ದಾಖಲೆಗಳನ್ನು ಬೇರೆ ಹೆಸರಿನ ನಿಮ್ಮದೇ ಸಂಗ್ರಹಕ್ಕೆ ಸೇರಿಸಿ, ಉದಾಹರಣೆಗೆ “ನನ್ನ ದಾಖಲೆಗಳು”.</translation>
    </message>
    <message>
        <source>This folder is not being watched</source>
        <translation>ಈ ಫೋಲ್ಡರ್ ಅನ್ನು ಗಮನಿಸಲಾಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>List the collection&apos;s watched folders, and give the path as it stands there.</source>
        <translation>ಸಂಗ್ರಹದ ಗಮನಿಸುತ್ತಿರುವ ಫೋಲ್ಡರ್‌ಗಳ ಪಟ್ಟಿ ನೋಡಿ, ಅಲ್ಲಿರುವಂತೆಯೇ ವಿಳಾಸವನ್ನು ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>There is no folder here to watch</source>
        <translation>ಗಮನಿಸಲು ಇಲ್ಲಿ ಯಾವುದೇ ಫೋಲ್ಡರ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Check the path, and that the drive is connected. Only folders can be watched.</source>
        <translation>ವಿಳಾಸವನ್ನು ಪರಿಶೀಲಿಸಿ, ಡ್ರೈವ್ ಜೋಡಿಸಿದೆಯೇ ನೋಡಿ. ಫೋಲ್ಡರ್‌ಗಳನ್ನು ಮಾತ್ರ ಗಮನಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>The document is not in the collection</source>
        <translation>ಈ ದಾಖಲೆ ಸಂಗ್ರಹದಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>It may have been removed. Look at the list of documents and check how its name is written.</source>
        <translation>ಅದನ್ನು ತೆಗೆದಿರಬಹುದು. ದಾಖಲೆಗಳ ಪಟ್ಟಿಯನ್ನು ನೋಡಿ, ಹೆಸರು ಸರಿಯಾಗಿ ಬರೆದಿದೆಯೇ ಎಂದು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no audit log yet</source>
        <translation>ಇನ್ನೂ ಆಡಿಟ್ ದಾಖಲೆ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Turn it on first. From then on, what is done is recorded.</source>
        <translation>ಮೊದಲು ಅದನ್ನು ಆನ್ ಮಾಡಿ. ಆಮೇಲೆ ಮಾಡುವ ಕೆಲಸಗಳು ದಾಖಲಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Turn it on first: shakti audit on. From then on, what is done is recorded.</source>
        <translation>ಮೊದಲು ಅದನ್ನು ಆನ್ ಮಾಡಿ: shakti audit on. ಆಮೇಲೆ ಮಾಡುವ ಕೆಲಸಗಳು ದಾಖಲಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The code from paper was not copied correctly</source>
        <translation>ಕಾಗದದಲ್ಲಿರುವ ಕೋಡ್ ಅನ್ನು ಸರಿಯಾಗಿ ನಕಲು ಮಾಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Compare it with the paper letter by letter, then try again. The log was not checked yet.</source>
        <translation>ಕಾಗದದೊಂದಿಗೆ ಒಂದೊಂದು ಅಕ್ಷರವನ್ನೂ ಹೋಲಿಸಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಆಡಿಟ್ ದಾಖಲೆಯನ್ನು ಇನ್ನೂ ಪರಿಶೀಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Something went wrong in Shakti</source>
        <translation>Shakti ಯಲ್ಲಿ ಏನೋ ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, close Shakti and open it again, and tell whoever looks after this computer. What was saved before is unchanged.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಮತ್ತೊಮ್ಮೆ ಹೀಗಾದರೆ, Shakti ಯನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ತೆರೆಯಿರಿ, ಮತ್ತು ಈ ಕಂಪ್ಯೂಟರ್ ನೋಡಿಕೊಳ್ಳುವವರಿಗೆ ತಿಳಿಸಿ. ಮೊದಲು ಉಳಿಸಿದ್ದು ಹಾಗೆಯೇ ಇದೆ.</translation>
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
        <source>This is not a model</source>
        <translation>ಇದು ಮಾಡೆಲ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose a model file (its name ends in .gguf) or a model&apos;s folder (config.json is in it). Nothing has been changed.</source>
        <translation>ಮಾಡೆಲ್ ಫೈಲ್ (ಅದರ ಹೆಸರಿನ ಕೊನೆಯಲ್ಲಿ .gguf ಇರುತ್ತದೆ) ಅಥವಾ ಮಾಡೆಲ್‌ನ ಫೋಲ್ಡರ್ (ಅದರಲ್ಲಿ config.json ಇರುತ್ತದೆ) ಆರಿಸಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
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
        <source>The model file is not the expected one</source>
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
        <source>Shakti cannot read this form of the model</source>
        <translation>ಈ ರೂಪದ ಮಾಡೆಲ್ ಅನ್ನು Shakti ಓದಲಾರದು</translation>
    </message>
    <message>
        <source>Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file&apos;s name.</source>
        <translation>ಇದೇ ಮಾಡೆಲ್ ಅನ್ನು Q4_0, Q4_1, Q8_0, F16 ಅಥವಾ F32 ರೂಪದಲ್ಲಿ ಪಡೆಯಿರಿ: ಈ ಅಕ್ಷರಗಳು ಸಾಮಾನ್ಯವಾಗಿ ಫೈಲ್‌ನ ಹೆಸರಿನಲ್ಲಿ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The model&apos;s description is faulty</source>
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
        <source>This model is not ready for conversation</source>
        <translation>ಈ ಮಾಡೆಲ್ ಸಂಭಾಷಣೆಗೆ ಸಿದ್ಧವಾಗಿಲ್ಲ</translation>
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
        <source>Tell whoever looks after this computer to set the backend to automatic.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ನೋಡಿಕೊಳ್ಳುವವರಿಗೆ ಬ್ಯಾಕೆಂಡ್ ಅನ್ನು ಆಟೊಮ್ಯಾಟಿಕ್ ಮಾಡಲು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.</source>
        <translation>ಆಯ್ಕೆಯನ್ನು Shakti ಗೆ ಬಿಡಿ: ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಬ್ಯಾಕೆಂಡ್ ಅನ್ನು ಆಟೊಮ್ಯಾಟಿಕ್ ಮಾಡಿ, ಅಥವಾ --backend ಕೊಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>What the measurement needs is not installed</source>
        <translation>ಅಳೆಯಲು ಬೇಕಾದದ್ದು ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Install the part of this program that measures: pip install &apos;shakti[bench]&apos;. Or measure without comparison: leave out --against.</source>
        <translation>ಈ ಪ್ರೋಗ್ರಾಂನ ಅಳೆಯುವ ಹೆಚ್ಚುವರಿ ಭಾಗವನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ: pip install &apos;shakti[bench]&apos;. ಅಥವಾ ಹೋಲಿಸದೆ ಅಳೆಯಿರಿ: --against ಕೊಡಬೇಡಿ.</translation>
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
        <translation>ಆ ಸಂಖ್ಯೆಯನ್ನು ಸರಿಪಡಿಸಿ, ಅಥವಾ ಸಾಮಾನ್ಯ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿಗೆ ಹಿಂತಿರುಗಿ, ನಂತರ ಮತ್ತೆ ಕೇಳಿ. ನಿಮ್ಮ ಪ್ರಶ್ನೆಯನ್ನು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The model cannot be saved in this folder</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಉಳಿಸಲು ಆಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Give the ID in brackets instead of the name, or rename one of them.</source>
        <translation>ಹೆಸರಿನ ಬದಲು ಆವರಣದಲ್ಲಿರುವ ID ಕೊಡಿ, ಅಥವಾ ಅವುಗಳಲ್ಲಿ ಒಂದರ ಹೆಸರು ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Documents cannot be searched on this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ದಾಖಲೆಗಳಲ್ಲಿ ಹುಡುಕಲು ಆಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The part of Shakti that compares meanings is missing or does not run here. Install Shakti again; if that does not help, this kind of computer is not supported yet. Your documents are unchanged.</source>
        <translation>ಅರ್ಥಗಳನ್ನು ಹೋಲಿಸುವ Shakti ಯ ಭಾಗ ಇಲ್ಲ, ಅಥವಾ ಇಲ್ಲಿ ಕೆಲಸ ಮಾಡುತ್ತಿಲ್ಲ. Shakti ಯನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ; ಅದರಿಂದ ಆಗದಿದ್ದರೆ, ಈ ಬಗೆಯ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಇದು ಇನ್ನೂ ನಡೆಯುವುದಿಲ್ಲ. ನಿಮ್ಮ ದಾಖಲೆಗಳು ಹಾಗೆಯೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>ಕಾರಣ: %1</translation>
    </message>
    <message>
        <source>This line of the file is not a question</source>
        <translation>ಫೈಲ್‌ನ ಈ ಸಾಲು ಪ್ರಶ್ನೆಯಲ್ಲ</translation>
    </message>
    <message>
        <source>Each line has to be one JSON object in UTF-8 with an id and a question: {&quot;id&quot;: 1, &quot;question&quot;: &quot;...&quot;}. Correct it and ask it again; the other lines are answered.</source>
        <translation>ಪ್ರತಿ ಸಾಲು UTF-8 ನಲ್ಲಿ ಬರೆದ, id ಮತ್ತು question ಇರುವ ಒಂದು JSON ಆಬ್ಜೆಕ್ಟ್ ಆಗಿರಬೇಕು: {&quot;id&quot;: 1, &quot;question&quot;: &quot;...&quot;}. ಅದನ್ನು ಸರಿಪಡಿಸಿ ಮತ್ತೆ ಕೇಳಿ; ಉಳಿದ ಸಾಲುಗಳಿಗೆ ಉತ್ತರ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>ಎಲ್ಲಿ: %1</translation>
    </message>
    <message>
        <source>This file is not a pack that can be used</source>
        <translation>ಈ ಫೈಲ್ ಬಳಸಬಹುದಾದ ಪ್ಯಾಕ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>It is incomplete or was not made by Shakti. Copy it again from where it came from, or ask whoever gave it to you for a new one. Nothing has been installed.</source>
        <translation>ಇದು ಅಪೂರ್ಣವಾಗಿದೆ ಅಥವಾ Shakti ಮಾಡಿದ್ದಲ್ಲ. ಬಂದ ಕಡೆಯಿಂದ ಮತ್ತೆ ನಕಲಿಸಿ, ಅಥವಾ ಕೊಟ್ಟವರಿಂದ ಹೊಸದನ್ನು ಕೇಳಿ. ಏನನ್ನೂ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>ಈ ಪ್ಯಾಕ್‌ಗೆ ಸಹಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Nobody vouches for what is in it, so it is not installed. Ask whoever made it for a signed one.</source>
        <translation>ಇದರಲ್ಲಿ ಇರುವುದಕ್ಕೆ ಯಾರೂ ಹೊಣೆ ಹೊತ್ತಿಲ್ಲ, ಆದ್ದರಿಂದ ಇದನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡುವುದಿಲ್ಲ. ಮಾಡಿದವರಿಂದ ಸಹಿ ಇರುವ ಪ್ಯಾಕ್ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>ಸಹಿ ಮಾಡಿದ ನಂತರ ಈ ಪ್ಯಾಕ್ ಬದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Do not use it. Copy it again from where it came from; if the message comes back, tell whoever made it. Nothing has been installed.</source>
        <translation>ಇದನ್ನು ಬಳಸಬೇಡಿ. ಬಂದ ಕಡೆಯಿಂದ ಮತ್ತೆ ನಕಲಿಸಿ; ಸಂದೇಶ ಮತ್ತೆ ಬಂದರೆ ಮಾಡಿದವರಿಗೆ ತಿಳಿಸಿ. ಏನನ್ನೂ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The signer of this pack is not known here</source>
        <translation>ಈ ಪ್ಯಾಕ್‌ಗೆ ಸಹಿ ಮಾಡಿದವರು ಯಾರೆಂದು ಇಲ್ಲಿ ಗೊತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the maker of the pack tells you, by telephone or on paper. If it is the same, install the pack again and type it.</source>
        <translation>ಪ್ಯಾಕ್ ಮಾಡಿದವರು ಫೋನ್‌ನಲ್ಲಿ ಅಥವಾ ಕಾಗದದಲ್ಲಿ ತಿಳಿಸುವ ಫಿಂಗರ್‌ಪ್ರಿಂಟ್‌ನೊಂದಿಗೆ ಹೋಲಿಸಿ. ಅದೇ ಆಗಿದ್ದರೆ ಪ್ಯಾಕ್ ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ, ಫಿಂಗರ್‌ಪ್ರಿಂಟ್ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the maker of the pack tells you, by telephone or on paper. If it is the same, install the pack with --trust and the fingerprint.</source>
        <translation>ಪ್ಯಾಕ್ ಮಾಡಿದವರು ಫೋನ್‌ನಲ್ಲಿ ಅಥವಾ ಕಾಗದದಲ್ಲಿ ತಿಳಿಸುವ ಫಿಂಗರ್‌ಪ್ರಿಂಟ್‌ನೊಂದಿಗೆ ಹೋಲಿಸಿ. ಅದೇ ಆಗಿದ್ದರೆ --trust ಮತ್ತು ಫಿಂಗರ್‌ಪ್ರಿಂಟ್ ಕೊಟ್ಟು ಪ್ಯಾಕ್ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>ಫಿಂಗರ್‌ಪ್ರಿಂಟ್: %1</translation>
    </message>
    <message>
        <source>This pack is not signed by the signer of the installed one</source>
        <translation>ಈ ಪ್ಯಾಕ್‌ಗೆ ಸಹಿ ಮಾಡಿದವರು ಬೇರೆ, ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಪ್ಯಾಕ್‌ಗೆ ಸಹಿ ಮಾಡಿದವರು ಬೇರೆ</translation>
    </message>
    <message>
        <source>The installed pack is unchanged. Ask its maker whether the key is a new one; if it is, install the pack again and type the fingerprint.</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಪ್ಯಾಕ್ ಹಾಗೆಯೇ ಇದೆ. ಕೀಲಿ ಹೊಸದೇ ಎಂದು ಪ್ಯಾಕ್ ಮಾಡಿದವರನ್ನು ಕೇಳಿ; ಹೌದಾದರೆ ಪ್ಯಾಕ್ ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ, ಫಿಂಗರ್‌ಪ್ರಿಂಟ್ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The installed pack is unchanged. Ask its maker whether the key is a new one; if it is, install the pack with --trust and the fingerprint.</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಪ್ಯಾಕ್ ಹಾಗೆಯೇ ಇದೆ. ಕೀಲಿ ಹೊಸದೇ ಎಂದು ಪ್ಯಾಕ್ ಮಾಡಿದವರನ್ನು ಕೇಳಿ; ಹೌದಾದರೆ --trust ಮತ್ತು ಫಿಂಗರ್‌ಪ್ರಿಂಟ್ ಕೊಟ್ಟು ಪ್ಯಾಕ್ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>This pack was made for a newer version of Shakti</source>
        <translation>ಈ ಪ್ಯಾಕ್ Shakti ಯ ಹೊಸ ಆವೃತ್ತಿಗಾಗಿ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Install the newest version of Shakti, then install the pack again.</source>
        <translation>Shakti ಯ ಇತ್ತೀಚಿನ ಆವೃತ್ತಿಯನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ, ನಂತರ ಪ್ಯಾಕ್ ಅನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The installed version of this pack is as new or newer</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಪ್ಯಾಕ್‌ನ ಆವೃತ್ತಿ ಅಷ್ಟೇ ಹೊಸದು ಅಥವಾ ಇನ್ನೂ ಹೊಸದು</translation>
    </message>
    <message>
        <source>Nothing has been changed. Go on with the installed version.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ. ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಆವೃತ್ತಿಯನ್ನೇ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Nothing has been changed. To go back to this version anyway, install it with --force.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ. ಆದರೂ ಈ ಆವೃತ್ತಿಗೆ ಹಿಂತಿರುಗಬೇಕಾದರೆ --force ಕೊಟ್ಟು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>ಆವೃತ್ತಿಗಳು: %1</translation>
    </message>
    <message>
        <source>No pack of this name is installed</source>
        <translation>ಈ ಹೆಸರಿನ ಪ್ಯಾಕ್ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It may have been removed. Look at your collections.</source>
        <translation>ಅದನ್ನು ತೆಗೆದಿರಬಹುದು. ನಿಮ್ಮ ಸಂಗ್ರಹಗಳನ್ನು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>See the installed packs with shakti pack list.</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಪ್ಯಾಕ್‌ಗಳನ್ನು shakti pack list ನಿಂದ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>This folder cannot be made into a pack</source>
        <translation>ಈ ಫೋಲ್ಡರ್‌ನಿಂದ ಪ್ಯಾಕ್ ಮಾಡಲಾಗದು</translation>
    </message>
    <message>
        <source>Correct what is named below in the folder or in its pack.json, then try again.</source>
        <translation>ಕೆಳಗೆ ಹೇಳಿರುವುದನ್ನು ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಅಥವಾ ಅದರ pack.json ನಲ್ಲಿ ಸರಿಪಡಿಸಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>This file contains no key to sign packs with</source>
        <translation>ಈ ಫೈಲ್‌ನಲ್ಲಿ ಪ್ಯಾಕ್‌ಗೆ ಸಹಿ ಮಾಡುವ ಕೀಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Choose the file that shakti pack keygen has written: the private key (.key) to build a pack, the public one (.pub) to trust its signer.</source>
        <translation>shakti pack keygen ಬರೆದ ಫೈಲ್ ಆರಿಸಿ: ಪ್ಯಾಕ್ ಮಾಡಲು ಖಾಸಗಿ ಕೀಲಿ (.key), ಸಹಿ ಮಾಡಿದವರನ್ನು ನಂಬಲು ಸಾರ್ವಜನಿಕ ಕೀಲಿ (.pub).</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Nothing has been changed. You can begin again at any time.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ. ನೀವು ಯಾವಾಗ ಬೇಕಾದರೂ ಮತ್ತೆ ಆರಂಭಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>There is no assistant of this name</source>
        <translation>ಈ ಹೆಸರಿನ ಸಹಾಯಕ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Look at the list of assistants and check how its name is written.</source>
        <translation>ಸಹಾಯಕರ ಪಟ್ಟಿಯನ್ನು ನೋಡಿ, ಹೆಸರು ಸರಿಯಾಗಿ ಬರೆದಿದೆಯೇ ಎಂದು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>There is an assistant of this name already</source>
        <translation>ಈ ಹೆಸರಿನ ಸಹಾಯಕ ಈಗಾಗಲೇ ಇದೆ</translation>
    </message>
    <message>
        <source>Choose another name, or change the assistant that is there.</source>
        <translation>ಬೇರೆ ಹೆಸರು ಆರಿಸಿ, ಅಥವಾ ಇರುವ ಸಹಾಯಕನನ್ನೇ ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>This assistant cannot be changed or removed</source>
        <translation>ಈ ಸಹಾಯಕನನ್ನು ಬದಲಾಯಿಸಲು ಅಥವಾ ತೆಗೆಯಲು ಆಗದು</translation>
    </message>
    <message>
        <source>It came with Shakti or with a pack. Make a copy and change the copy.</source>
        <translation>ಇದು Shakti ಅಥವಾ ಪ್ಯಾಕ್ ಜೊತೆ ಬಂದಿದೆ. ನಕಲು ಮಾಡಿ, ಆ ನಕಲನ್ನು ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>This file contains no assistant that can be used</source>
        <translation>ಈ ಫೈಲ್‌ನಲ್ಲಿ ಬಳಸಬಹುದಾದ ಸಹಾಯಕ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>It is not an assistant file, or something in it is wrong. Nothing was taken from it. Ask whoever gave it to you for a new one.</source>
        <translation>ಇದು ಸಹಾಯಕನ ಫೈಲ್ ಅಲ್ಲ, ಅಥವಾ ಅದರಲ್ಲಿ ಏನೋ ಸರಿಯಿಲ್ಲ. ಅದರಿಂದ ಏನನ್ನೂ ತೆಗೆದುಕೊಂಡಿಲ್ಲ. ಕೊಟ್ಟವರಿಂದ ಹೊಸ ಫೈಲ್ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>This assistant was made by a newer version of Shakti</source>
        <translation>ಈ ಸಹಾಯಕನನ್ನು Shakti ಯ ಹೊಸ ಆವೃತ್ತಿಯಲ್ಲಿ ರಚಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Get the newer version of Shakti, or ask for the file in the older form.</source>
        <translation>Shakti ಯ ಹೊಸ ಆವೃತ್ತಿ ಪಡೆಯಿರಿ, ಅಥವಾ ಹಳೆಯ ರೂಪದ ಫೈಲ್ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>ಸರ್ವರ್: %1</translation>
    </message>
    <message>
        <source>The network is off</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಆಫ್ ಇದೆ</translation>
    </message>
    <message>
        <source>Shakti does not use the internet unless you turn it on, on the page “Models”. Without it, bring models on a USB stick and import them.</source>
        <translation>“ಮಾಡೆಲ್‌ಗಳು” ಪುಟದಲ್ಲಿ ನೀವು ಆನ್ ಮಾಡದಿದ್ದರೆ Shakti ಇಂಟರ್ನೆಟ್ ಬಳಸುವುದಿಲ್ಲ. ಇಂಟರ್ನೆಟ್ ಬೇಡವಾದರೆ, ಮಾಡೆಲ್‌ಗಳನ್ನು ಪೆನ್‌ಡ್ರೈವ್‌ನಲ್ಲಿ ತಂದು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The connection failed or was interrupted</source>
        <translation>ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು ಅಥವಾ ಆಗಲೇ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection, then start the download again: it continues where it stopped. Nothing has been installed yet.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಇಂಟರ್ನೆಟ್ ಸಂಪರ್ಕವನ್ನು ಪರಿಶೀಲಿಸಿ, ನಂತರ ಡೌನ್‌ಲೋಡ್ ಮತ್ತೆ ಆರಂಭಿಸಿ: ನಿಂತಲ್ಲಿಂದ ಮುಂದುವರಿಯುತ್ತದೆ. ಇನ್ನೂ ಏನೂ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The server did not give the file</source>
        <translation>ಸರ್ವರ್ ಫೈಲ್ ಅನ್ನು ಕೊಡಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It is no longer there, or is not the expected one. Nothing has been installed. Get the model on another computer and import it.</source>
        <translation>ಅದು ಈಗ ಅಲ್ಲಿಲ್ಲ, ಅಥವಾ ಇದು ಇರಬೇಕಾದ ಫೈಲ್ ಅಲ್ಲ. ಏನೂ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ. ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾಡೆಲ್ ಪಡೆದು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Shakti does not download this model</source>
        <translation>Shakti ಈ ಮಾಡೆಲ್ ಅನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Shakti has no checksum to check the file with. Get it from its maker and import it.</source>
        <translation>ಫೈಲ್ ಅನ್ನು ಪರಿಶೀಲಿಸಲು Shakti ಬಳಿ ಚೆಕ್‌ಸಮ್ ಇಲ್ಲ. ಅದನ್ನು ತಯಾರಿಸಿದವರಿಂದ ಪಡೆದು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation>ಎಲ್ಲಿದೆ: %1</translation>
    </message>
    <message>
        <source>There is no model of this name in the catalogue</source>
        <translation>ಮಾಡೆಲ್‌ಗಳ ಪಟ್ಟಿಯಲ್ಲಿ ಈ ಹೆಸರಿನ ಮಾಡೆಲ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Look at the catalogue and check how the name is written.</source>
        <translation>ಪಟ್ಟಿಯನ್ನು ನೋಡಿ, ಹೆಸರು ಹೇಗೆ ಬರೆದಿದೆ ಎಂದು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The list of available models is damaged</source>
        <translation>ಸಿಗುವ ಮಾಡೆಲ್‌ಗಳ ಪಟ್ಟಿ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Install Shakti again. Your models and conversations are unchanged and can be used.</source>
        <translation>Shakti ಯನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ. ನಿಮ್ಮ ಮಾಡೆಲ್‌ಗಳು ಮತ್ತು ಸಂಭಾಷಣೆಗಳು ಹಾಗೆಯೇ ಇವೆ, ಬಳಸಬಹುದು.</translation>
    </message>
    <message>
        <source>The model was not copied completely</source>
        <translation>ಮಾಡೆಲ್ ಪೂರ್ತಿ ನಕಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The drive was removed or can no longer be read. Plug it in again and import the same file once more: copying continues where it stopped. Nothing has been installed yet.</source>
        <translation>ಡ್ರೈವ್ ಅನ್ನು ತೆಗೆಯಲಾಗಿದೆ, ಅಥವಾ ಅದನ್ನು ಈಗ ಓದಲು ಆಗುತ್ತಿಲ್ಲ. ಅದನ್ನು ಮತ್ತೆ ಜೋಡಿಸಿ ಅದೇ ಫೈಲ್ ಅನ್ನು ಮತ್ತೊಮ್ಮೆ ಆಮದು ಮಾಡಿ: ನಕಲು ನಿಂತಲ್ಲಿಂದ ಮುಂದುವರಿಯುತ್ತದೆ. ಇನ್ನೂ ಏನೂ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>ನಕಲಾಗಿರುವುದು: %1</translation>
    </message>
    <message>
        <source>The speed could not be measured</source>
        <translation>ವೇಗವನ್ನು ಅಳೆಯಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Close other programs and measure again. If that does not help, the model does not run here. Nothing has been changed.</source>
        <translation>ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಅಳೆಯಿರಿ. ಆಗಲೂ ಆಗದಿದ್ದರೆ ಮಾಡೆಲ್ ಇಲ್ಲಿ ನಡೆಯುವುದಿಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ExpertFold</name>
    <message>
        <source>For experts</source>
        <translation>ತಜ್ಞರಿಗಾಗಿ</translation>
    </message>
    <message>
        <source>These settings are shown.</source>
        <translation>ಈ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಕಾಣುತ್ತಿವೆ.</translation>
    </message>
    <message>
        <source>These settings are hidden.</source>
        <translation>ಈ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಮರೆಮಾಡಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ಸೂಚನೆಗಳು</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ವಿಫಲವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>%1 ಕ್ಕೆ ಉತ್ತರವಾಗಿ</translation>
    </message>
    <message>
        <source>not in the version shown</source>
        <translation>ತೋರಿಸಿರುವ ರೂಪದಲ್ಲಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>ಆರಂಭ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>ಕೊನೆಯ ಬದಲಾವಣೆ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ಪುಟ %1, ಒಟ್ಟು %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ಶೀರ್ಷಿಕೆ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Struck out, not found in the documents</source>
        <translation>ಹೊಡೆದುಹಾಕಿದೆ, ದಾಖಲೆಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ಫಾರ್ಮ್ಯಾಟ್</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>Include earlier versions</source>
        <translation>ಹಿಂದಿನ ರೂಪಗಳೂ ಸೇರಲಿ</translation>
    </message>
    <message>
        <source>Mask personal data in the file (here it stays as it is)</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿಯನ್ನು ಮರೆಮಾಡಿ; ಇಲ್ಲಿ ಅದು ಹಾಗೆಯೇ ಇರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Exported files are not encrypted: anyone who has the file can read it.</source>
        <translation>ರಫ್ತು ಮಾಡಿದ್ದು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿರುವುದಿಲ್ಲ: ಫೈಲ್ ಯಾರ ಬಳಿ ಇದ್ದರೂ ಅವರು ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Markdown: text for other programs</source>
        <translation>Markdown: ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳಿಗಾಗಿ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>JSON: everything, can be imported again</source>
        <translation>JSON: ಎಲ್ಲವೂ, ಮತ್ತೆ ಆಮದು ಮಾಡಬಹುದು</translation>
    </message>
    <message>
        <source>Web page: to read and print</source>
        <translation>ವೆಬ್ ಪುಟ: ಓದಲು ಮತ್ತು ಪ್ರಿಂಟ್ ಮಾಡಲು</translation>
    </message>
    <message>
        <source>PDF: to read, print and pass on</source>
        <translation>PDF: ಓದಲು, ಪ್ರಿಂಟ್ ಮಾಡಲು ಮತ್ತು ಬೇರೆಯವರಿಗೆ ಕೊಡಲು</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>ಸಂಭಾಷಣೆ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n ಸಂಭಾಷಣೆ</numerusform>
            <numerusform>%n ಸಂಭಾಷಣೆಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>ಫೈಲ್‌ಗಳಿಗಾಗಿ ಫೋಲ್ಡರ್</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written:</source>
        <translation>
            <numerusform>%n ಫೈಲ್ ಉಳಿಸಲಾಗಿದೆ:</numerusform>
            <numerusform>%n ಫೈಲ್‌ಗಳನ್ನು ಉಳಿಸಲಾಗಿದೆ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>ಮರೆಮಾಡಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>No personal data was found.</source>
        <translation>ಯಾವುದೇ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No program could open this. Open it yourself from the folder named above.</source>
        <translation>ಯಾವ ಪ್ರೋಗ್ರಾಂಗೂ ಇದನ್ನು ತೆರೆಯಲು ಆಗಲಿಲ್ಲ. ಮೇಲೆ ಹೇಳಿದ ಫೋಲ್ಡರ್‌ನಿಂದ ನೀವೇ ತೆರೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>Files</source>
        <translation>ಫೈಲ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>ಹಿಂದಿನ ಜಾಗ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>ಮುಂದಿನ ಜಾಗ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>ಹುಡುಕಾಟ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc ಕೀ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ರಲ್ಲಿ %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ಏನೂ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>ಮೊದಲ ಹೆಜ್ಜೆಗಳು</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation>ಇದೆಲ್ಲವನ್ನೂ ಆಮೇಲೆ ಬದಲಾಯಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>You can continue; Shakti will ask again when it next starts.</source>
        <translation>ನೀವು ಮುಂದುವರಿಯಬಹುದು; Shakti ಮುಂದಿನ ಸಲ ತೆರೆದಾಗ ಮತ್ತೆ ಕೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ಹಂತ %1 / %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>FolderMenu</name>
    <message>
        <source>Delete the folder, keep its conversations</source>
        <translation>ಫೋಲ್ಡರ್ ಅಳಿಸಿ, ಸಂಭಾಷಣೆಗಳನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the conversations in it</source>
        <translation>ಇದರಲ್ಲಿರುವ ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Answers are quoted from documents. Check the source.</source>
        <translation>ಉತ್ತರಗಳು ದಾಖಲೆಗಳ ಮಾತುಗಳೇ. ಮೂಲವನ್ನು ನೋಡಿ ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Quoted from documents. Check the source.</source>
        <translation>ದಾಖಲೆಗಳ ಮಾತುಗಳು. ಮೂಲವನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the source.</source>
        <translation>ಮೂಲವನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Answers can be wrong.</source>
        <translation>ಉತ್ತರಗಳು ತಪ್ಪಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Answers can be wrong. Check what matters.</source>
        <translation>ಉತ್ತರಗಳು ತಪ್ಪಿರಬಹುದು. ಮುಖ್ಯವಾದುದನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>This model knows only English.</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ಇಂಗ್ಲಿಷ್ ಮಾತ್ರ ಗೊತ್ತು.</translation>
    </message>
</context>
<context>
    <name>ForeignQuestionNotice</name>
    <message>
        <source>This model knows only English.</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ಇಂಗ್ಲಿಷ್ ಮಾತ್ರ ಗೊತ್ತು.</translation>
    </message>
    <message>
        <source>This model does not know the language of your question.</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ನಿಮ್ಮ ಪ್ರಶ್ನೆಯ ಭಾಷೆ ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This model may not know the language of your question.</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ನಿಮ್ಮ ಪ್ರಶ್ನೆಯ ಭಾಷೆ ಗೊತ್ತಿಲ್ಲದಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Its answer would probably be wrong. Add documents: answers are quoted from them.</source>
        <translation>ಅದರ ಉತ್ತರ ತಪ್ಪಾಗಿರುವ ಸಾಧ್ಯತೆ ಹೆಚ್ಚು. ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ: ಅವುಗಳ ಪದಗಳಲ್ಲೇ ಉತ್ತರ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Its answer would probably be wrong. Answers can be quoted from documents: %1</source>
        <translation>ಅದರ ಉತ್ತರ ತಪ್ಪಾಗಿರುವ ಸಾಧ್ಯತೆ ಹೆಚ್ಚು. ಈ ದಾಖಲೆಗಳ ಪದಗಳಲ್ಲೇ ಉತ್ತರ ಸಿಗಬಹುದು: %1</translation>
    </message>
    <message>
        <source>Ask my documents</source>
        <translation>ನನ್ನ ದಾಖಲೆಗಳಲ್ಲಿ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask anyway</source>
        <translation>ಆದರೂ ಕೇಳಿ</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Search results</source>
        <translation>ಹುಡುಕಾಟದ ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” ಎಂದು ಹುಡುಕಿದಾಗ ಏನೂ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n conversation(s)</source>
        <translation>
            <numerusform>ಇತ್ತೀಚಿನ %n ಸಂಭಾಷಣೆ</numerusform>
            <numerusform>ಇತ್ತೀಚಿನ %n ಸಂಭಾಷಣೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n conversation(s)</source>
        <translation>
            <numerusform>%n ಸಂಭಾಷಣೆಯಲ್ಲಿ ಸಿಕ್ಕಿದೆ</numerusform>
            <numerusform>%n ಸಂಭಾಷಣೆಗಳಲ್ಲಿ ಸಿಕ್ಕಿದೆ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಂತೆ</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Pictures and recordings are not imported, only mentioned in the text: %1.</source>
        <translation>ಚಿತ್ರಗಳು ಮತ್ತು ಧ್ವನಿಮುದ್ರಣಗಳನ್ನು ತೆಗೆದುಕೊಂಡಿಲ್ಲ, ಪಠ್ಯದಲ್ಲಿ ಗುರುತಿಸಲಾಗಿದೆ ಅಷ್ಟೆ: %1.</translation>
    </message>
    <message>
        <source>Messages that were never shown, such as those to tools, are left out: %1.</source>
        <translation>ಎಂದೂ ತೋರಿಸದ ಸಂದೇಶಗಳನ್ನು, ಉದಾಹರಣೆಗೆ ಟೂಲ್‌ಗಳಿಗೆ ಕಳುಹಿಸಿದವನ್ನು, ಬಿಡಲಾಗಿದೆ: %1.</translation>
    </message>
    <message>
        <source>Conversations in which characters that cannot be stored were replaced: %1.</source>
        <translation>ಉಳಿಸಲಾಗದ ಅಕ್ಷರಗಳಿದ್ದು, ಅವುಗಳನ್ನು ಬದಲಾಯಿಸಿದ ಸಂಭಾಷಣೆಗಳು: %1.</translation>
    </message>
    <message>
        <source>Conversations that were given new IDs, because theirs were in use or came from another program: %1.</source>
        <translation>ಮೊದಲಿನ ID ಬಳಕೆಯಲ್ಲಿತ್ತು ಅಥವಾ ಬೇರೆ ಪ್ರೋಗ್ರಾಂನಿಂದ ಬಂದಿತ್ತು ಎಂದು ಹೊಸ ID ಕೊಟ್ಟ ಸಂಭಾಷಣೆಗಳು: %1.</translation>
    </message>
    <message>
        <source>Imported conversations: %1. Already here: %2.</source>
        <translation>ಆಮದು ಮಾಡಿದ ಸಂಭಾಷಣೆಗಳು: %1. ಮೊದಲೇ ಇದ್ದವು: %2.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Imports conversations from a JSON file that Shakti exported, or from the zip file that ChatGPT sends. What is already here stays as it is.</source>
        <translation>Shakti ರಫ್ತು ಮಾಡಿದ JSON ಫೈಲ್‌ನಿಂದ, ಅಥವಾ ChatGPT ಕಳುಹಿಸಿದ zip ಫೈಲ್‌ನಿಂದ ಸಂಭಾಷಣೆಗಳನ್ನು ಆಮದು ಮಾಡುತ್ತದೆ. ಇಲ್ಲಿ ಈಗಾಗಲೇ ಇರುವುದು ಹಾಗೆಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>ImportFault</name>
    <message>
        <source>this is not a file</source>
        <translation>ಇದು ಫೈಲ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>not a JSON file, or damaged</source>
        <translation>JSON ಫೈಲ್ ಅಲ್ಲ, ಅಥವಾ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>ಒಂದು ಕಾಮಾ ಅಥವಾ ಬ್ರ್ಯಾಕೆಟ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>ಫೈಲ್ ಮಧ್ಯದಲ್ಲೇ ಮುಗಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>ಕೊನೆಯ ನಂತರವೂ ಏನೋ ಇದೆ</translation>
    </message>
    <message>
        <source>the outermost object is damaged</source>
        <translation>ಎಲ್ಲಕ್ಕಿಂತ ಹೊರಗಿನ ಆಬ್ಜೆಕ್ಟ್ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON ಆಬ್ಜೆಕ್ಟ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>not a conversation</source>
        <translation>ಸಂಭಾಷಣೆ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>no conversations</source>
        <translation>ಸಂಭಾಷಣೆಗಳು ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>the messages do not belong together</source>
        <translation>ಸಂದೇಶಗಳು ಒಂದಕ್ಕೊಂದು ಸೇರುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the message that comes next is not a reply</source>
        <translation>ಮುಂದಿನ ಸಂದೇಶ ಉತ್ತರವಲ್ಲ</translation>
    </message>
    <message>
        <source>no unused ID was found</source>
        <translation>ಬಳಸದ ID ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>nested too deeply, or too many values</source>
        <translation>ಒಂದರೊಳಗೊಂದು ತುಂಬಾ ಪದರಗಳು, ಅಥವಾ ತುಂಬಾ ಮೌಲ್ಯಗಳು ಇವೆ</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 ಕ್ಕಿಂತ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>%1 ಬೈಟ್‌ಗಳಿಗಿಂತ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>%1 ಅಕ್ಷರಗಳಿಗಿಂತ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>more than %1 conversations</source>
        <translation>%1 ಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಂಭಾಷಣೆಗಳು</translation>
    </message>
    <message>
        <source>the zip file is damaged</source>
        <translation>zip ಫೈಲ್ ಹಾಳಾಗಿದೆ</translation>
    </message>
    <message>
        <source>the zip file contains too many files</source>
        <translation>zip ಫೈಲ್‌ನಲ್ಲಿ ತುಂಬಾ ಫೈಲ್‌ಗಳಿವೆ</translation>
    </message>
    <message>
        <source>a name occurs twice in the zip file</source>
        <translation>zip ಫೈಲ್‌ನಲ್ಲಿ ಒಂದು ಹೆಸರು ಎರಡು ಸಲ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>the zip file has no conversations.json</source>
        <translation>zip ಫೈಲ್‌ನಲ್ಲಿ conversations.json ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>version %1, this program knows version %2</source>
        <translation>ಆವೃತ್ತಿ %1, ಈ ಪ್ರೋಗ್ರಾಂಗೆ ಗೊತ್ತಿರುವುದು ಆವೃತ್ತಿ %2</translation>
    </message>
</context>
<context>
    <name>InstallPackDialog</name>
    <message>
        <source>Install a pack</source>
        <translation>ಪ್ಯಾಕ್ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Ask this collection</source>
        <translation>ಈ ಸಂಗ್ರಹದಲ್ಲಿ ಪ್ರಶ್ನೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>This differs from the fingerprint above.</source>
        <translation>ಇದು ಮೇಲಿನ ಫಿಂಗರ್‌ಪ್ರಿಂಟ್‌ಗಿಂತ ಬೇರೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Type the fingerprint that the pack&apos;s maker gave you in another way, on paper or by telephone. If it differs, the pack comes from somebody else.</source>
        <translation>ಪ್ಯಾಕ್ ಮಾಡಿದವರು ಬೇರೆ ರೀತಿಯಲ್ಲಿ, ಕಾಗದದ ಮೇಲೆ ಅಥವಾ ಫೋನ್‌ನಲ್ಲಿ, ಕೊಟ್ಟ ಫಿಂಗರ್‌ಪ್ರಿಂಟ್ ಬರೆಯಿರಿ. ಅದು ಬೇರೆಯಾಗಿದ್ದರೆ ಈ ಪ್ಯಾಕ್ ಬೇರೆ ಯಾರೋ ಮಾಡಿದ್ದು.</translation>
    </message>
    <message>
        <source>Fingerprint of the maker&apos;s key</source>
        <translation>ಮಾಡಿದವರ ಕೀಲಿಯ ಫಿಂಗರ್‌ಪ್ರಿಂಟ್</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>ಆವೃತ್ತಿ %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>ಮಾಡಿದವರು: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ಪರವಾನಗಿ: %1</translation>
    </message>
    <message>
        <source>Complete, and signed with a key that is known here:</source>
        <translation>ಪೂರ್ಣವಾಗಿದೆ, ಇಲ್ಲಿ ಪರಿಚಿತ ಕೀಲಿಯಿಂದ ಸಹಿ ಆಗಿದೆ:</translation>
    </message>
    <message>
        <source>Complete, and signed with a key that is not known here:</source>
        <translation>ಪೂರ್ಣವಾಗಿದೆ, ಆದರೆ ಇಲ್ಲಿ ಪರಿಚಿತವಲ್ಲದ ಕೀಲಿಯಿಂದ ಸಹಿ ಆಗಿದೆ:</translation>
    </message>
    <message>
        <source>The pack is being read and checked…</source>
        <translation>ಪ್ಯಾಕ್ ಓದಿ ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Version %1 is installed already.</source>
        <translation>ಆವೃತ್ತಿ %1 ಈಗಾಗಲೇ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>Upgraded from version %1 to %2.</source>
        <translation>ಆವೃತ್ತಿ %1 ರಿಂದ ಹೊಸ ಆವೃತ್ತಿ %2 ಕ್ಕೆ ಬದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Installed: version %1.</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ: ಆವೃತ್ತಿ %1.</translation>
    </message>
    <message>
        <source>Version %1 is installed, and this is version %2: there is nothing to do.</source>
        <translation>ಆವೃತ್ತಿ %1 ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ, ಇದು ಆವೃತ್ತಿ %2: ಮಾಡಬೇಕಾದ್ದು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Version %1 is installed and becomes version %2. Conversations and their quotations stay.</source>
        <translation>ಈಗ ಆವೃತ್ತಿ %1 ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ, ಅದು ಆವೃತ್ತಿ %2 ಆಗುತ್ತದೆ. ಸಂಭಾಷಣೆಗಳು ಮತ್ತು ಅವುಗಳ ಉಲ್ಲೇಖಗಳು ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Warning: the installed version was signed with another key.</source>
        <translation>ಗಮನಿಸಿ: ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿರುವ ಆವೃತ್ತಿಗೆ ಬೇರೆ ಕೀಲಿಯಿಂದ ಸಹಿ ಆಗಿತ್ತು.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose your language</source>
        <translation>ನಿಮ್ಮ ಭಾಷೆ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ನೋಟ</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>ಇಂಗ್ಲಿಷ್</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ಹಿಂದಿ</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>ಕನ್ನಡ</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>ತೆಲುಗು</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>ಅಸ್ಸಾಮಿ</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ಬಂಗಾಳಿ</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>ಬೋಡೋ</translation>
    </message>
    <message>
        <source>Dogri</source>
        <translation>ಡೋಗ್ರಿ</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>ಗುಜರಾತಿ</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>ಕಾಶ್ಮೀರಿ</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>ಕೊಂಕಣಿ</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>ಮೈಥಿಲಿ</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>ಮಲಯಾಳಂ</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <translation>ಮಣಿಪುರಿ</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>ಮರಾಠಿ</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>ನೇಪಾಳಿ</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ಒಡಿಯಾ</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>ಪಂಜಾಬಿ</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>ಸಂಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>ಸಂತಾಲಿ</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>ಸಿಂಧಿ</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>ತಮಿಳು</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ಉರ್ದು</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ಅರೇಬಿಕ್</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>ಚೈನೀಸ್</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>ಡಚ್</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ಫ್ರೆಂಚ್</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ಜರ್ಮನ್</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>ಇಂಡೋನೇಷಿಯನ್</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ಇಟಾಲಿಯನ್</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ಜಪಾನೀಸ್</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>ಕೊರಿಯನ್</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ಪರ್ಷಿಯನ್</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ಪೋಲಿಷ್</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ಪೋರ್ಚುಗೀಸ್</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ರಷ್ಯನ್</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ಸ್ಪ್ಯಾನಿಷ್</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ಥಾಯ್</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ಟರ್ಕಿಶ್</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ವಿಯೆಟ್ನಾಮೀಸ್</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc ಕೀ</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Profile</source>
        <translation>ಪ್ರೊಫೈಲ್</translation>
    </message>
    <message>
        <source>Shakti is locked</source>
        <translation>Shakti ಲಾಕ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>This profile opens without a passphrase. To keep others out, set one on the privacy page.</source>
        <translation>ಈ ಪ್ರೊಫೈಲ್ ರಹಸ್ಯ ವಾಕ್ಯವಿಲ್ಲದೆ ತೆರೆಯುತ್ತದೆ. ಬೇರೆಯವರನ್ನು ತಡೆಯಲು ಗೌಪ್ಯತೆ ಪುಟದಲ್ಲಿ ರಹಸ್ಯ ವಾಕ್ಯ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ಒಂದು ಕ್ಷಣ…</translation>
    </message>
    <message>
        <source>If this computer asks for the password of its keychain, type it there.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ತನ್ನ ಕೀಚೈನ್‌ನ ಪಾಸ್‌ವರ್ಡ್ ಕೇಳಿದರೆ, ಅದನ್ನು ಅಲ್ಲಿಯೇ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>The backup replaces the damaged file, which is kept. What was written after the backup will be missing.</source>
        <translation>ಹಾಳಾದ ಫೈಲ್‌ನ ಜಾಗದಲ್ಲಿ ಬ್ಯಾಕಪ್ ಇಡಲಾಗುತ್ತದೆ; ಹಾಳಾದ ಫೈಲ್ ಕೂಡ ಇರುತ್ತದೆ. ಬ್ಯಾಕಪ್ ನಂತರ ಬರೆದದ್ದು ಆಗ ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>ಬ್ಯಾಕಪ್: %1</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>ಲಾಕ್</translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation>ಕಂಪ್ಯೂಟರ್ ಇಷ್ಟು ಹೊತ್ತು ಬಳಸದಿದ್ದರೆ ಲಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ಇಷ್ಟು ಹೊತ್ತಿನಲ್ಲಿ ಲಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>ಈಗ ಲಾಕ್ ಮಾಡಿ (Ctrl+L)</translation>
    </message>
    <message>
        <source>While locked, the window shows nothing of what was said, and the key is removed from memory.</source>
        <translation>ಲಾಕ್ ಆಗಿರುವಾಗ ವಿಂಡೋದಲ್ಲಿ ಸಂಭಾಷಣೆಯ ಯಾವ ಮಾತೂ ಕಾಣುವುದಿಲ್ಲ, ಮತ್ತು ಕೀಲಿಯನ್ನು ಮೆಮೊರಿಯಿಂದ ತೆಗೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: anybody at this computer can open it again.</source>
        <translation>ಈ ಪ್ರೊಫೈಲ್‌ಗೆ ರಹಸ್ಯ ವಾಕ್ಯವಿಲ್ಲ: ಈ ಕಂಪ್ಯೂಟರ್ ಮುಂದೆ ಇರುವ ಯಾರಾದರೂ ಇದನ್ನು ಮತ್ತೆ ತೆರೆಯಬಹುದು.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>ಸಾಮಾನ್ಯವಾಗಿ: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 ನಿಮಿಷ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ಎಂದೂ ಬೇಡ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show the sidebar</source>
        <translation>ಪಕ್ಕದ ಪಟ್ಟಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Pin, rename, move or delete this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯನ್ನು ಪಿನ್ ಮಾಡಿ, ಹೆಸರು ಬದಲಾಯಿಸಿ, ಬೇರೆಡೆ ಇಡಿ ಅಥವಾ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>The answer is not finished yet.</source>
        <translation>ಉತ್ತರ ಇನ್ನೂ ಮುಗಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Press Esc to stop it. When it is finished, press Enter again.</source>
        <translation>ಅದನ್ನು ನಿಲ್ಲಿಸಲು Esc ಒತ್ತಿ. ಮುಗಿದ ಮೇಲೆ ಮತ್ತೆ Enter ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Your question is being saved…</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಯನ್ನು ಉಳಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Load the model again</source>
        <translation>ಮಾಡೆಲ್ ಮತ್ತೆ ಲೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆ</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>… The rest is too long to show here. Copy it to get all of it.</source>
        <translation>… ಉಳಿದದ್ದು ಇಲ್ಲಿ ತೋರಿಸಲು ತುಂಬಾ ಉದ್ದವಾಗಿದೆ. ಪೂರ್ತಿ ಬೇಕಾದರೆ ನಕಲಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>MaskingSection</name>
    <message>
        <source>Personal data</source>
        <translation>ವೈಯಕ್ತಿಕ ಮಾಹಿತಿ</translation>
    </message>
    <message>
        <source>Aadhaar, PAN, account and phone numbers and the like can be masked: XXXX XXXX 1234. Some may be missed, so check yourself.</source>
        <translation>ಆಧಾರ್, ಪ್ಯಾನ್, ಖಾತೆ, ಫೋನ್ ಸಂಖ್ಯೆ ಮುಂತಾದವನ್ನು ಮರೆಮಾಡಬಹುದು: XXXX XXXX 1234. ಕೆಲವು ತಪ್ಪಿಹೋಗಬಹುದು: ನೀವೂ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>In questions, before they are saved</source>
        <translation>ಪ್ರಶ್ನೆಗಳಲ್ಲಿ, ಉಳಿಸುವ ಮೊದಲು</translation>
    </message>
    <message>
        <source>In exported files</source>
        <translation>ರಫ್ತು ಮಾಡಿದ ಫೈಲ್‌ಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>ನನ್ನನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Always mask</source>
        <translation>ಯಾವಾಗಲೂ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Never mask</source>
        <translation>ಎಂದೂ ಮರೆಮಾಡಬೇಡಿ</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ನಕಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>ಪೂರ್ತಿ ಪಠ್ಯ ನಕಲಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use</source>
        <translation>ಇದನ್ನು ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ಫೈಲ್ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Make a smaller copy</source>
        <translation>ಚಿಕ್ಕ ನಕಲು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ತೆಗೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>ಲೋಡ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>ಮತ್ತೆ ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>ವೇಗ ಅಳೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>ModelImportSection</name>
    <message>
        <source>The expected SHA-256 has 64 characters, 0 to 9 and a to f. Correct it or leave it out.</source>
        <translation>ಇರಬೇಕಾದ SHA-256 ನಲ್ಲಿ 64 ಅಕ್ಷರಗಳಿರುತ್ತವೆ, 0 ರಿಂದ 9 ಮತ್ತು a ಯಿಂದ f. ಸರಿಪಡಿಸಿ ಅಥವಾ ಖಾಲಿ ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>ನಕಲಾಗುತ್ತಿದೆ: %1</translation>
    </message>
    <message>
        <source>Stopped. What has been copied is kept: import the same file again to continue from there.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ. ನಕಲಾದಷ್ಟು ಉಳಿದಿದೆ: ಅದೇ ಫೈಲ್ ಅನ್ನು ಮತ್ತೆ ಆಮದು ಮಾಡಿದರೆ ಅಲ್ಲಿಂದಲೇ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>ಫೈಲ್‌ನಿಂದ ಮಾಡೆಲ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>A GGUF file, or the folder of a model, from a USB stick or this computer. It is copied; the original stays where it is. You can also drop it on this page. If copying is interrupted, it can continue later.</source>
        <translation>ಪೆನ್‌ಡ್ರೈವ್ ಅಥವಾ ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಒಂದು GGUF ಫೈಲ್, ಅಥವಾ ಮಾಡೆಲ್‌ನ ಫೋಲ್ಡರ್. ಅದನ್ನು ನಕಲಿಸಲಾಗುತ್ತದೆ; ಮೂಲ ಫೈಲ್ ಇದ್ದಲ್ಲೇ ಇರುತ್ತದೆ. ಅದನ್ನು ಈ ಪುಟದ ಮೇಲೆ ತಂದು ಬಿಡಲೂಬಹುದು. ನಕಲು ನಡುವೆ ನಿಂತರೆ ನಂತರ ಮುಂದುವರಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ಫೈಲ್ ಆರಿಸಿ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಆರಿಸಿ…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Expected SHA-256, if you were given one (optional)</source>
        <translation>ಇರಬೇಕಾದ SHA-256, ನಿಮಗೆ ಕೊಟ್ಟಿದ್ದರೆ (ಕಡ್ಡಾಯವಲ್ಲ)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ಮಾಡೆಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model</source>
        <translation>ಮಾಡೆಲ್</translation>
    </message>
    <message>
        <source>Choose or add a model…</source>
        <translation>ಮಾಡೆಲ್ ಆರಿಸಿ ಅಥವಾ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>How words are chosen</source>
        <translation>ಪದಗಳನ್ನು ಹೇಗೆ ಆರಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>The default values suit most people. A change takes effect from the next answer.</source>
        <translation>ಹೆಚ್ಚಿನವರಿಗೆ ಸಾಮಾನ್ಯ ಮೌಲ್ಯಗಳೇ ಸರಿ. ಬದಲಾವಣೆ ಮುಂದಿನ ಉತ್ತರದಿಂದ ಜಾರಿಗೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>ಎಲ್ಲ ಮೊದಲಿನಂತೆ</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>ಸೂಚನೆಗಳು</translation>
    </message>
    <message>
        <source>What to tell the general assistant before each conversation. Plain text; you can leave it empty.</source>
        <translation>ಪ್ರತಿ ಸಂಭಾಷಣೆಗೆ ಮೊದಲು ಸಾಮಾನ್ಯ ಸಹಾಯಕನಿಗೆ ಏನು ಹೇಳಬೇಕು. ಸಾದಾ ಪಠ್ಯ; ಖಾಲಿ ಬಿಡಬಹುದು.</translation>
    </message>
    <message>
        <source>Instructions for the general assistant</source>
        <translation>ಸಾಮಾನ್ಯ ಸಹಾಯಕನಿಗೆ ಸೂಚನೆಗಳು</translation>
    </message>
    <message>
        <source>For example: Answer in short sentences.</source>
        <translation>ಉದಾಹರಣೆಗೆ: ಚಿಕ್ಕ ವಾಕ್ಯಗಳಲ್ಲಿ ಉತ್ತರಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>ModelStatus</name>
    <message>
        <source>Models</source>
        <translation>ಮಾಡೆಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>ಮಾಡೆಲ್ ಲೋಡ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>%1 answers. All of it is on this computer. Click for other models.</source>
        <translation>%1 ಉತ್ತರಿಸುತ್ತದೆ. ಎಲ್ಲವೂ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಇದೆ. ಬೇರೆ ಮಾಡೆಲ್‌ಗಳಿಗೆ ಕ್ಲಿಕ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>ಮಾಡೆಲ್: %1</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>ಮಾಡೆಲ್ ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>not stated</source>
        <translation>ತಿಳಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>reads %1 tokens at once</source>
        <translation>ಒಮ್ಮೆಗೆ %1 ಟೋಕನ್ ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>%1 was installed already.</source>
        <translation>%1 ಈಗಾಗಲೇ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿತ್ತು.</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>ಭಾಷೆಗಳು: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ಪರವಾನಗಿ: %1</translation>
    </message>
    <message>
        <source>Memory: not known, its files cannot be read</source>
        <translation>ಮೆಮೊರಿ: ಗೊತ್ತಿಲ್ಲ, ಅದರ ಫೈಲ್‌ಗಳನ್ನು ಓದಲು ಆಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Needs %1 of memory; this computer has enough (%2, of which %3 are free)</source>
        <translation>%1 ಮೆಮೊರಿ ಬೇಕು; ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಸಾಕಷ್ಟಿದೆ (ಒಟ್ಟು %2, ಖಾಲಿ %3)</translation>
    </message>
    <message>
        <source>Needs %1 of memory; close other programs first (%2, of which %3 are free)</source>
        <translation>%1 ಮೆಮೊರಿ ಬೇಕು; ಮೊದಲು ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ (ಒಟ್ಟು %2, ಖಾಲಿ %3)</translation>
    </message>
    <message>
        <source>Needs %1 of memory; too much for this computer (%2, of which %3 are free)</source>
        <translation>%1 ಮೆಮೊರಿ ಬೇಕು; ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಇದು ಹೆಚ್ಚಾಯಿತು (ಒಟ್ಟು %2, ಖಾಲಿ %3)</translation>
    </message>
    <message>
        <source>Speed on this computer: not measured yet</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ವೇಗ: ಇನ್ನೂ ಅಳೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>On this computer: writes %1 tokens a second, reads %2, loads in %3 s (measured %4)</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ: ಸೆಕೆಂಡಿಗೆ %1 ಟೋಕನ್ ಬರೆಯುತ್ತದೆ, %2 ಓದುತ್ತದೆ, %3 ಸೆಕೆಂಡಿನಲ್ಲಿ ಲೋಡ್ ಆಗುತ್ತದೆ (ಅಳೆದದ್ದು %4)</translation>
    </message>
    <message>
        <source>Questions and answers, drafts, summaries</source>
        <translation>ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರ, ಕರಡುಗಳು, ಸಾರಾಂಶಗಳು</translation>
    </message>
    <message>
        <source>Short answers on computers with little memory</source>
        <translation>ಕಡಿಮೆ ಮೆಮೊರಿಯ ಕಂಪ್ಯೂಟರ್‌ಗಳಲ್ಲಿ ಚಿಕ್ಕ ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>For training in one field of work</source>
        <translation>ಯಾವುದಾದರೂ ಒಂದು ಕೆಲಸಕ್ಕೆ ತರಬೇತಿ ಕೊಡಲು</translation>
    </message>
    <message>
        <source>Continues texts in Indian languages; it cannot hold a conversation</source>
        <translation>ಭಾರತೀಯ ಭಾಷೆಗಳಲ್ಲಿ ಪಠ್ಯವನ್ನು ಮುಂದುವರಿಸುತ್ತದೆ; ಸಂಭಾಷಣೆ ನಡೆಸಲಾರದು</translation>
    </message>
    <message>
        <source>Comes with Shakti: small and quick, often wrong</source>
        <translation>Shakti ಜೊತೆ ಬರುತ್ತದೆ: ಚಿಕ್ಕದು, ವೇಗವಾಗಿದೆ, ಆಗಾಗ ತಪ್ಪು ಹೇಳುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>ಮಾಡೆಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>The file is complete and unchanged.</source>
        <translation>ಫೈಲ್ ಪೂರ್ತಿ ಇದೆ, ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The smaller copy is ready: %1</source>
        <translation>ಚಿಕ್ಕ ನಕಲು ಸಿದ್ಧವಿದೆ: %1</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? This frees %2. Your conversations stay.</source>
        <translation>“%1” ಅನ್ನು ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ತೆಗೆಯಬೇಕೇ? %2 ಜಾಗ ಖಾಲಿಯಾಗುತ್ತದೆ. ಸಂಭಾಷಣೆಗಳು ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>It is the only one: the small model that came with Shakti takes its place.</source>
        <translation>ಇದೊಂದೇ ಇದೆ: ಇದರ ಬದಲು Shakti ಜೊತೆ ಬಂದ ಚಿಕ್ಕ ಮಾಡೆಲ್ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It is in use: “%3” will answer instead.</source>
        <translation>ಇದು ಬಳಕೆಯಲ್ಲಿದೆ: ಆಮೇಲೆ “%3” ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>ಮಾಡೆಲ್ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>“%1” ತೆಗೆಯಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್</translation>
    </message>
    <message>
        <source>Shakti needs no internet. While this is off, it opens no connection at all. While it is on, it connects only when you press “Download”, and asks for that file alone: no question, answer or document is ever sent.</source>
        <translation>Shakti ಗೆ ಇಂಟರ್ನೆಟ್ ಬೇಕಿಲ್ಲ. ಇದು ಆಫ್ ಇರುವಾಗ ಅದು ಯಾವ ಸಂಪರ್ಕವನ್ನೂ ತೆರೆಯುವುದಿಲ್ಲ. ಆನ್ ಇರುವಾಗ ನೀವು “ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ” ಒತ್ತಿದಾಗ ಮಾತ್ರ ಸಂಪರ್ಕಿಸಿ, ಆ ಫೈಲ್ ಅನ್ನು ಮಾತ್ರ ಕೇಳುತ್ತದೆ: ಯಾವ ಪ್ರಶ್ನೆ, ಉತ್ತರ ಅಥವಾ ದಾಖಲೆಯನ್ನೂ ಎಂದೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Allow models to be downloaded</source>
        <translation>ಮಾಡೆಲ್‌ಗಳ ಡೌನ್‌ಲೋಡ್‌ಗೆ ಅನುಮತಿ ಕೊಡಿ</translation>
    </message>
    <message>
        <source>Everything ever requested from the internet</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ನಿಂದ ಇದುವರೆಗೆ ಕೇಳಿದ್ದೆಲ್ಲ</translation>
    </message>
    <message>
        <source>Clear the list…</source>
        <translation>ಪಟ್ಟಿ ತೆರವುಗೊಳಿಸಿ…</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>ಮುಗಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ಆಯಿತು</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>redirected to another address</source>
        <translation>ಬೇರೆ ವಿಳಾಸಕ್ಕೆ ಕಳುಹಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>answer not used</source>
        <translation>ಉತ್ತರ ಬಳಸಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>ನಡುವೆ ಕಡಿದುಹೋಯಿತು</translation>
    </message>
    <message>
        <source>Nothing has ever been requested from the internet.</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ನಿಂದ ಇದುವರೆಗೆ ಏನನ್ನೂ ಕೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Requested from the internet so far:</source>
        <translation>ಇದುವರೆಗೆ ಇಂಟರ್ನೆಟ್‌ನಿಂದ ಕೇಳಿದ್ದು:</translation>
    </message>
    <message>
        <source>Clear the list of internet requests? It cannot be brought back.</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ನಿಂದ ಕೇಳಿದ್ದರ ಪಟ್ಟಿಯನ್ನು ತೆರವುಗೊಳಿಸಬೇಕೇ? ಅದನ್ನು ಮರಳಿ ತರಲು ಆಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>ಪಟ್ಟಿ ತೆರವುಗೊಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>ಹೊಸ ರಹಸ್ಯ ವಾಕ್ಯ</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ಇನ್ನೊಮ್ಮೆ</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>ಎರಡೂ ಬೇರೆ ಬೇರೆ ಇವೆ.</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters.</source>
        <translation>ತೀರಾ ಚಿಕ್ಕದು: ಕನಿಷ್ಠ %1 ಅಕ್ಷರಗಳು.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <translation>ತೀರಾ ಉದ್ದ: ಹೆಚ್ಚೆಂದರೆ %1 ಅಕ್ಷರಗಳು.</translation>
    </message>
    <message>
        <source>Too easy to guess: use several words.</source>
        <translation>ಊಹಿಸುವುದು ತುಂಬಾ ಸುಲಭ: ಹಲವು ಪದಗಳನ್ನು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>ಕನಿಷ್ಠ %1 ಅಕ್ಷರಗಳು.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>ಹೊಸ ಪ್ರೊಫೈಲ್</translation>
    </message>
    <message>
        <source>A profile has its own conversations and its own key. If several people use this computer, each should have one with a passphrase.</source>
        <translation>ಪ್ರತಿ ಪ್ರೊಫೈಲ್‌ಗೆ ತನ್ನದೇ ಸಂಭಾಷಣೆಗಳು ಮತ್ತು ತನ್ನದೇ ಕೀಲಿ ಇರುತ್ತವೆ. ಹಲವರು ಈ ಕಂಪ್ಯೂಟರ್ ಬಳಸುವುದಾದರೆ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ರಹಸ್ಯ ವಾಕ್ಯವಿರುವ ಪ್ರೊಫೈಲ್ ಇರಲಿ.</translation>
    </message>
    <message>
        <source>With a passphrase that only its owner knows</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯದೊಂದಿಗೆ, ಅದು ಪ್ರೊಫೈಲ್ ಬಳಸುವವರಿಗೆ ಮಾತ್ರ ಗೊತ್ತು</translation>
    </message>
    <message>
        <source>Without one: whoever is logged in to this computer can open it</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯವಿಲ್ಲದೆ: ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಲಾಗಿನ್ ಆದವರು ಇದನ್ನು ತೆರೆಯಬಹುದು</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ಮಾಡಿ</translation>
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
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>ದಾಖಲೆಯ ಪುಟ</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Passage</source>
        <translation>ದಾಖಲೆಯ ಭಾಗ</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ</translation>
    </message>
    <message>
        <source>Use four or five words that do not belong together, in any language. Shakti asks for them each time it opens. If you forget them, only your recovery code helps.</source>
        <translation>ಯಾವುದೇ ಭಾಷೆಯ, ಒಂದಕ್ಕೊಂದು ಸಂಬಂಧವಿಲ್ಲದ ನಾಲ್ಕೈದು ಪದಗಳನ್ನು ಬಳಸಿ. Shakti ತೆರೆದಾಗಲೆಲ್ಲ ಅವನ್ನು ಕೇಳುತ್ತದೆ. ಮರೆತರೆ ನಿಮ್ಮ ರಿಕವರಿ ಕೋಡ್ ಮಾತ್ರ ಸಹಾಯ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Use four or five words that do not belong together, in any language. Shakti asks for them each time it opens. If you forget them, only a recovery code helps: you can make one next.</source>
        <translation>ಯಾವುದೇ ಭಾಷೆಯ, ಒಂದಕ್ಕೊಂದು ಸಂಬಂಧವಿಲ್ಲದ ನಾಲ್ಕೈದು ಪದಗಳನ್ನು ಬಳಸಿ. Shakti ತೆರೆದಾಗಲೆಲ್ಲ ಅವನ್ನು ಕೇಳುತ್ತದೆ. ಮರೆತರೆ ರಿಕವರಿ ಕೋಡ್ ಮಾತ್ರ ಸಹಾಯ ಮಾಡುತ್ತದೆ: ಅದನ್ನು ಆಮೇಲೆ ಮಾಡಿಕೊಳ್ಳಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>ಆರಿಸಿ…</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Aadhaar number</source>
        <translation>ಆಧಾರ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>ಪ್ಯಾನ್</translation>
    </message>
    <message>
        <source>IFSC code</source>
        <translation>ಐಎಫ್‌ಎಸ್‌ಸಿ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>ಬ್ಯಾಂಕ್ ಖಾತೆ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>ಕಾರ್ಡ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>ಫೋನ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ಇಮೇಲ್ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>PIN code of an address</source>
        <translation>ವಿಳಾಸದ ಪಿನ್ ಕೋಡ್</translation>
    </message>
    <message>
        <source>UPI ID</source>
        <translation>ಯುಪಿಐ ಐಡಿ</translation>
    </message>
    <message>
        <source>GST number</source>
        <translation>ಜಿಎಸ್‌ಟಿ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>ಪಾಸ್‌ಪೋರ್ಟ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Voter ID</source>
        <translation>ಮತದಾರರ ಗುರುತಿನ ಚೀಟಿ</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>ಡ್ರೈವಿಂಗ್ ಲೈಸೆನ್ಸ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ಹುಟ್ಟಿದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Patient or hospital number</source>
        <translation>ರೋಗಿಯ ಅಥವಾ ಆಸ್ಪತ್ರೆಯ ಸಂಖ್ಯೆ</translation>
    </message>
</context>
<context>
    <name>PersonalDataNotice</name>
    <message>
        <source>Will be masked when you send it: %1</source>
        <translation>ಕಳುಹಿಸುವಾಗ ಮರೆಮಾಡಲಾಗುತ್ತದೆ: %1</translation>
    </message>
    <message>
        <source>Mask this before the question is saved? %1</source>
        <translation>ಪ್ರಶ್ನೆ ಉಳಿಸುವ ಮೊದಲು ಇದನ್ನು ಮರೆಮಾಡಬೇಕೇ? %1</translation>
    </message>
    <message>
        <source>Personal data in your question: %1</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಯಲ್ಲಿ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿ: %1</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Mask and send</source>
        <translation>ಮರೆಮಾಡಿ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>ಹಾಗೆಯೇ ಕಳುಹಿಸಿ</translation>
    </message>
</context>
<context>
    <name>PrivacyLinkPage</name>
    <message>
        <source>Privacy</source>
        <translation>ಗೌಪ್ಯತೆ</translation>
    </message>
    <message>
        <source>Who can open your conversations, when they lock, how long they are kept, backups and audit log.</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ಯಾರು ತೆರೆಯಬಹುದು, ಯಾವಾಗ ಲಾಕ್ ಆಗುತ್ತವೆ, ಎಷ್ಟು ದಿನ ಇರುತ್ತವೆ, ಬ್ಯಾಕಪ್ ಮತ್ತು ಆಡಿಟ್ ದಾಖಲೆ.</translation>
    </message>
    <message>
        <source>Open the privacy page…</source>
        <translation>ಗೌಪ್ಯತೆ ಪುಟ ತೆರೆಯಿರಿ…</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>ಗೌಪ್ಯತೆ</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>First profile</source>
        <translation>ಮೊದಲ ಪ್ರೊಫೈಲ್</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profiles</source>
        <translation>ಪ್ರೊಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>ಹೊಸ ಪ್ರೊಫೈಲ್…</translation>
    </message>
    <message>
        <source>Rename this profile…</source>
        <translation>ಈ ಪ್ರೊಫೈಲ್‌ನ ಹೆಸರು ಬದಲಾಯಿಸಿ…</translation>
    </message>
    <message>
        <source>Remove this profile…</source>
        <translation>ಈ ಪ್ರೊಫೈಲ್ ಅಳಿಸಿ…</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ಎಷ್ಟಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>PromiseStep</name>
    <message>
        <source>What Shakti does, and what it does not</source>
        <translation>Shakti ಏನು ಮಾಡುತ್ತದೆ, ಏನು ಮಾಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>It answers from this computer alone, without the internet. Nothing that you type leaves it.</source>
        <translation>ಇದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಮಾತ್ರ, ಇಂಟರ್ನೆಟ್ ಇಲ್ಲದೆ ಉತ್ತರಿಸುತ್ತದೆ. ನೀವು ಬರೆದದ್ದು ಏನೂ ಇಲ್ಲಿಂದ ಹೊರಗೆ ಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Asked about your documents, it answers in their own words and shows you where they stand. If the answer is not in them, it says so.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳ ಬಗ್ಗೆ ಕೇಳಿದರೆ, ಅವುಗಳಲ್ಲಿರುವ ಪದಗಳಲ್ಲೇ ಉತ್ತರಿಸಿ ಅವು ಎಲ್ಲಿವೆ ಎಂದು ತೋರಿಸುತ್ತದೆ. ಉತ್ತರ ಅವುಗಳಲ್ಲಿ ಇಲ್ಲದಿದ್ದರೆ, ಇಲ್ಲ ಎಂದು ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It can be wrong. Read the source before you act on an answer.</source>
        <translation>ಇದರ ಉತ್ತರ ತಪ್ಪಿರಬಹುದು. ಅದನ್ನು ನಂಬಿ ನಡೆಯುವ ಮೊದಲು ಮೂಲವನ್ನು ಓದಿ.</translation>
    </message>
    <message>
        <source>It is not a doctor, a lawyer or a bank adviser, and does not replace one.</source>
        <translation>ಇದು ವೈದ್ಯರಲ್ಲ, ವಕೀಲರಲ್ಲ, ಬ್ಯಾಂಕ್ ಸಲಹೆಗಾರರಲ್ಲ. ಅವರ ಜಾಗವನ್ನು ಇದು ತುಂಬಲಾರದು.</translation>
    </message>
    <message>
        <source>Everything is in one folder on this computer:
%1</source>
        <translation>ಎಲ್ಲವೂ ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಒಂದೇ ಫೋಲ್ಡರ್‌ನಲ್ಲಿದೆ:
%1</translation>
    </message>
    <message>
        <source>Write the recovery code on paper: it opens your conversations when all else is lost. You can change all of this later, under Privacy.</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಅನ್ನು ಕಾಗದದ ಮೇಲೆ ಬರೆದಿಡಿ: ಬೇರೆಲ್ಲ ಕಳೆದುಹೋದರೂ ಅದು ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ತೆರೆಯುತ್ತದೆ. ಇದೆಲ್ಲವನ್ನೂ ಆಮೇಲೆ “ಗೌಪ್ಯತೆ”ಯಲ್ಲಿ ಬದಲಾಯಿಸಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Who can read your conversations</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ಯಾರು ಓದಬಹುದು</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಕೀಚೈನ್ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>ರಿಕವರಿ ಕೋಡ್…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>ಕೀಲಿ ಬದಲಾಯಿಸಿ…</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. This computer&apos;s keychain holds the key: whoever is logged in to this computer as you can read them. A thief who has only the disk cannot, as long as your login has a password.</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿವೆ. ಕೀಲಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಕೀಚೈನ್‌ನಲ್ಲಿದೆ: ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ನಿಮ್ಮ ಹೆಸರಿನಲ್ಲಿ ಲಾಗಿನ್ ಆದವರು ಅವನ್ನು ಓದಬಹುದು. ನಿಮ್ಮ ಲಾಗಿನ್‌ಗೆ ಪಾಸ್‌ವರ್ಡ್ ಇದ್ದರೆ, ಡಿಸ್ಕ್ ಮಾತ್ರ ಸಿಕ್ಕ ಕಳ್ಳ ಓದಲಾರ.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Only your passphrase opens them, or the recovery code. Nobody else can read them, not even with a copy of the data folder.</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿವೆ. ನಿಮ್ಮ ರಹಸ್ಯ ವಾಕ್ಯ ಅಥವಾ ರಿಕವರಿ ಕೋಡ್ ಮಾತ್ರ ಅವನ್ನು ತೆರೆಯುತ್ತದೆ. ಡೇಟಾ ಫೋಲ್ಡರ್‌ನ ಪ್ರತಿ ಇದ್ದರೂ ಬೇರೆ ಯಾರೂ ಓದಲಾರರು.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Only your passphrase opens them. Nobody else can read them, not even with a copy of the data folder.</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿವೆ. ನಿಮ್ಮ ರಹಸ್ಯ ವಾಕ್ಯ ಮಾತ್ರ ಅವನ್ನು ತೆರೆಯುತ್ತದೆ. ಡೇಟಾ ಫೋಲ್ಡರ್‌ನ ಪ್ರತಿ ಇದ್ದರೂ ಬೇರೆ ಯಾರೂ ಓದಲಾರರು.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. The key is kept in a file beside them, so anyone who can open your files can read them. To protect them better, set a passphrase.</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗಿವೆ. ಕೀಲಿ ಅವುಗಳ ಪಕ್ಕದಲ್ಲೇ ಒಂದು ಫೈಲ್‌ನಲ್ಲಿದೆ, ಆದ್ದರಿಂದ ನಿಮ್ಮ ಫೈಲ್‌ಗಳನ್ನು ತೆರೆಯಬಲ್ಲವರು ಇವನ್ನು ಓದಬಹುದು. ಇನ್ನೂ ಚೆನ್ನಾಗಿ ಕಾಪಾಡಲು ರಹಸ್ಯ ವಾಕ್ಯ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>There is a recovery code. Whoever has it and the data folder can read everything.</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಇದೆ. ಅದು ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಯಾರ ಬಳಿ ಇರುತ್ತವೋ ಅವರು ಎಲ್ಲವನ್ನೂ ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>There is no recovery code. If the passphrase or the key is lost, nobody can read your conversations again.</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಇಲ್ಲ. ರಹಸ್ಯ ವಾಕ್ಯ ಅಥವಾ ಕೀಲಿ ಕಳೆದುಹೋದರೆ ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ಮತ್ತೆ ಯಾರೂ ಓದಲಾರರು.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ಬದಲಾಯಿಸಿ…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ಇಡಿ…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ತೆಗೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>Done. From now on Shakti asks for your passphrase when it opens.</source>
        <translation>ಆಯಿತು. ಇನ್ನು ಮುಂದೆ Shakti ಯನ್ನು ತೆರೆಯುವಾಗ ನಿಮ್ಮ ರಹಸ್ಯ ವಾಕ್ಯ ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Done. Shakti no longer asks for a passphrase.</source>
        <translation>ಆಯಿತು. ಇನ್ನು ರಹಸ್ಯ ವಾಕ್ಯ ಕೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Shakti will no longer ask for the passphrase. Whoever is logged in as you can read your conversations.</source>
        <translation>ಆಗ ರಹಸ್ಯ ವಾಕ್ಯವನ್ನು ಕೇಳುವುದಿಲ್ಲ. ನಿಮ್ಮ ಹೆಸರಿನಲ್ಲಿ ಲಾಗಿನ್ ಆದವರು ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>ಕೀಚೈನ್ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>What if you forget it? Make a recovery code now and write it on paper. Without one, nobody can read your conversations again, not even us.</source>
        <translation>ಇದನ್ನು ಮರೆತರೆ? ಈಗಲೇ ರಿಕವರಿ ಕೋಡ್ ಮಾಡಿ, ಕಾಗದದಲ್ಲಿ ಬರೆದಿಡಿ. ಅದಿಲ್ಲದೆ ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ಮತ್ತೆ ಯಾರೂ ಓದಲಾರರು, ನಾವೂ ಓದಲಾರೆವು.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Go without one</source>
        <translation>ಅದಿಲ್ಲದೆ ಇರಲಿ</translation>
    </message>
    <message>
        <source>This makes a new code. The one on your paper will no longer work.</source>
        <translation>ಹೊಸ ಕೋಡ್ ಮಾಡಲಾಗುತ್ತದೆ. ನಿಮ್ಮ ಕಾಗದದಲ್ಲಿರುವುದು ಆಗ ಕೆಲಸ ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>ಹೊಸ ಕೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Conversations and backups are encrypted again with a new key. Do this if somebody may have had your passphrase, key or recovery code, and change the passphrase first. Shakti closes and opens again. If you have a recovery code, you get a new one.</source>
        <translation>ಸಂಭಾಷಣೆಗಳು ಮತ್ತು ಬ್ಯಾಕಪ್‌ಗಳನ್ನು ಬೇರೆ ಕೀಲಿಯಿಂದ ಹೊಸದಾಗಿ ಎನ್‌ಕ್ರಿಪ್ಟ್ ಮಾಡಲಾಗುತ್ತದೆ. ನಿಮ್ಮ ರಹಸ್ಯ ವಾಕ್ಯ, ಕೀಲಿ ಅಥವಾ ರಿಕವರಿ ಕೋಡ್ ಯಾರಿಗಾದರೂ ಸಿಕ್ಕಿರಬಹುದು ಎನಿಸಿದರೆ ಇದನ್ನು ಮಾಡಿ; ಮೊದಲು ರಹಸ್ಯ ವಾಕ್ಯ ಬದಲಾಯಿಸಿ. ಈ ನಡುವೆ Shakti ಮುಚ್ಚಿ ಮತ್ತೆ ತೆರೆಯುತ್ತದೆ. ರಿಕವರಿ ಕೋಡ್ ಇದ್ದರೆ ಅದರ ಬದಲು ಹೊಸದು ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>ಕೀಲಿ ಬದಲಾಯಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Your question</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>ಪ್ರಶ್ನೆಯನ್ನು ಬದಲಾಯಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QuotationView</name>
    <message>
        <source>The whole passage</source>
        <translation>ಪೂರ್ತಿ ಭಾಗ</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Show the quotation only</source>
        <translation>ಉಲ್ಲೇಖ ಮಾತ್ರ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the whole passage</source>
        <translation>ಪೂರ್ತಿ ಭಾಗ ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Tell us why (optional). It stays on this computer.</source>
        <translation>ಕಾರಣ ತಿಳಿಸಿ (ಕಡ್ಡಾಯವಲ್ಲ). ಇದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The reason for the rating</source>
        <translation>ಹೀಗೆ ಹೇಳಲು ಕಾರಣ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Give no reason</source>
        <translation>ಕಾರಣ ಹೇಳಬೇಡಿ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc ಕೀ</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>ರಿಕವರಿ ಕೋಡ್</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>ನಾನು ಬರೆದುಕೊಂಡಿದ್ದೇನೆ</translation>
    </message>
    <message>
        <source>Copy for printing</source>
        <translation>ಪ್ರಿಂಟ್ ಮಾಡಲು ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute, or when you close this.</source>
        <translation>ನಕಲಾಗಿದೆ. ಒಂದು ನಿಮಿಷದ ನಂತರ, ಅಥವಾ ಇದನ್ನು ಮುಚ್ಚಿದಾಗ, ಕ್ಲಿಪ್‌ಬೋರ್ಡ್ ಖಾಲಿ ಮಾಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Write this code on paper and keep it away from this computer. It opens your conversations if the passphrase is forgotten or the key is lost. It is shown only once.</source>
        <translation>ಈ ಕೋಡ್ ಅನ್ನು ಕಾಗದದಲ್ಲಿ ಬರೆದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ದೂರ ಇಡಿ. ರಹಸ್ಯ ವಾಕ್ಯ ಮರೆತಾಗ ಅಥವಾ ಕೀಲಿ ಕಳೆದಾಗ ಇದು ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳನ್ನು ತೆರೆಯುತ್ತದೆ. ಇದೊಂದೇ ಸಲ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Your earlier code no longer works.</source>
        <translation>ನಿಮ್ಮ ಹಿಂದಿನ ಕೋಡ್ ಇನ್ನು ಕೆಲಸ ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileDialog</name>
    <message>
        <source>Remove the profile</source>
        <translation>ಪ್ರೊಫೈಲ್ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>All conversations and backups of the profile %1 will be removed for good. Nobody can bring them back. To remove it, type its name.</source>
        <translation>ಈ ಪ್ರೊಫೈಲ್‌ನ ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳು ಮತ್ತು ಬ್ಯಾಕಪ್‌ಗಳನ್ನು ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಲಾಗುತ್ತದೆ: %1. ಯಾರೂ ಅವನ್ನು ಮರಳಿ ತರಲಾರರು. ಅಳಿಸಲು ಅದರ ಹೆಸರು ಬರೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>RenameProfileDialog</name>
    <message>
        <source>Rename the profile</source>
        <translation>ಪ್ರೊಫೈಲ್‌ನ ಹೆಸರು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ಹೆಸರು ಬದಲಾಯಿಸಿ</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>How long conversations are kept</source>
        <translation>ಸಂಭಾಷಣೆಗಳನ್ನು ಎಷ್ಟು ಕಾಲ ಇಡಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Without a limit they stay until you delete them. The days count from the last use.</source>
        <translation>ಮಿತಿ ಇಲ್ಲದಿದ್ದರೆ ನೀವು ಅಳಿಸುವವರೆಗೆ ಇರುತ್ತವೆ. ದಿನಗಳನ್ನು ಕೊನೆಯ ಬಳಕೆಯಿಂದ ಎಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Delete conversations after</source>
        <translation>ಇಷ್ಟು ದಿನಗಳ ನಂತರ ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಿ:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ದಿನಗಳು</translation>
    </message>
    <message>
        <source>Days that conversations are kept</source>
        <translation>ಸಂಭಾಷಣೆಗಳನ್ನು ಇಡುವ ದಿನಗಳು</translation>
    </message>
    <message>
        <source>Delete these now…</source>
        <translation>ಇವನ್ನು ಈಗ ಅಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಿ…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) will be deleted at the next start:</source>
        <translation>
            <numerusform>ಮುಂದಿನ ಸಲ ತೆರೆದಾಗ %n ಸಂಭಾಷಣೆ ಅಳಿಸಿಹೋಗುತ್ತದೆ:</numerusform>
            <numerusform>ಮುಂದಿನ ಸಲ ತೆರೆದಾಗ %n ಸಂಭಾಷಣೆಗಳು ಅಳಿಸಿಹೋಗುತ್ತವೆ:</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation is that old.</source>
        <translation>ಅಷ್ಟು ಹಳೆಯ ಸಂಭಾಷಣೆ ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are kept because they are held.</source>
        <translation>
            <numerusform>ಇನ್ನೂ %n ಹಳೆಯದು ಇದೆ, ಆದರೆ ಅದನ್ನು ತಡೆದಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>ಇನ್ನೂ %n ಹಳೆಯವು ಇವೆ, ಆದರೆ ಅವನ್ನು ತಡೆದಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of this computer may be wrong. Nothing is deleted until you have checked it.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ದಿನಾಂಕ ತಪ್ಪಿರಬಹುದು. ನೀವು ಪರಿಶೀಲಿಸುವವರೆಗೆ ಏನನ್ನೂ ಅಳಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) will be deleted.</source>
        <translation>
            <numerusform>%n ಸಂಭಾಷಣೆಯನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>%n ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this only if the date of this computer is right.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ದಿನಾಂಕ ಸರಿ ಇದ್ದರೆ ಮಾತ್ರ ಇದನ್ನು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>ಇರಲಿ</translation>
    </message>
    <message>
        <source>This deletes all conversations of this profile. Earlier backups still contain them.</source>
        <translation>ಈ ಪ್ರೊಫೈಲ್‌ನ ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ. ಮೊದಲು ಮಾಡಿದ ಬ್ಯಾಕಪ್‌ಗಳಲ್ಲಿ ಅವು ಇನ್ನೂ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಅಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>Reset</source>
        <translation>ಮೊದಲಿನಂತೆ</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>ಮೊದಲಿನಂತೆ ಮಾಡಿ: %1</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>ಪ್ರತಿ ಸಲ ಹೊಸದು</translation>
    </message>
    <message>
        <source>Variety (temperature)</source>
        <translation>ವೈವಿಧ್ಯ (temperature)</translation>
    </message>
    <message>
        <source>0 always takes the most likely word. Higher values give more variety and more mistakes.</source>
        <translation>0 ಇದ್ದರೆ ಯಾವಾಗಲೂ ಸಾಧ್ಯತೆ ಅತಿ ಹೆಚ್ಚಿರುವ ಪದ. ಹೆಚ್ಚಿದಷ್ಟು ವೈವಿಧ್ಯ ಹೆಚ್ಚು, ತಪ್ಪುಗಳೂ ಹೆಚ್ಚು.</translation>
    </message>
    <message>
        <source>Only likely words (top-p)</source>
        <translation>ಸಾಧ್ಯತೆ ಇರುವ ಪದಗಳು ಮಾತ್ರ (top-p)</translation>
    </message>
    <message>
        <source>Lower values allow fewer unusual words. 1 leaves nothing out.</source>
        <translation>ಕಡಿಮೆ ಇದ್ದಷ್ಟು ಅಪರೂಪದ ಪದಗಳು ಕಡಿಮೆ. 1 ಇದ್ದರೆ ಯಾವುದನ್ನೂ ಬಿಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Number of words to choose from (top-k)</source>
        <translation>ಎಷ್ಟು ಪದಗಳಿಂದ ಆರಿಸಬೇಕು (top-k)</translation>
    </message>
    <message>
        <source>Each word is chosen from this many of the most likely ones. 0 sets no limit.</source>
        <translation>ಸಾಧ್ಯತೆ ಅತಿ ಹೆಚ್ಚಿರುವ ಇಷ್ಟು ಪದಗಳಿಂದ ಪ್ರತಿ ಪದವನ್ನು ಆರಿಸಲಾಗುತ್ತದೆ. 0 ಇದ್ದರೆ ಮಿತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Leave out unlikely words (min-p)</source>
        <translation>ಸಾಧ್ಯತೆ ಕಡಿಮೆ ಇರುವ ಪದಗಳನ್ನು ಬಿಡಿ (min-p)</translation>
    </message>
    <message>
        <source>Higher values leave out more of the unlikely words. 0 leaves out none.</source>
        <translation>ಹೆಚ್ಚಿದಷ್ಟು, ಸಾಧ್ಯತೆ ಕಡಿಮೆ ಇರುವ ಪದಗಳನ್ನು ಹೆಚ್ಚು ಬಿಡಲಾಗುತ್ತದೆ. 0 ಇದ್ದರೆ ಯಾವುದನ್ನೂ ಬಿಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Avoid repetition</source>
        <translation>ಮತ್ತೆ ಮತ್ತೆ ಬರದಂತೆ</translation>
    </message>
    <message>
        <source>Above 1, words that were just used come less often. 1 changes nothing.</source>
        <translation>1 ಕ್ಕಿಂತ ಹೆಚ್ಚಿದ್ದರೆ ಈಗಷ್ಟೇ ಬಂದ ಪದಗಳು ಕಡಿಮೆ ಬರುತ್ತವೆ. 1 ಇದ್ದರೆ ಏನೂ ಬದಲಾಗದು.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>ಅತಿ ಉದ್ದದ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>In tokens: an English word takes one or two, a word of an Indian language more. The answer ends there.</source>
        <translation>ಟೋಕನ್‌ಗಳಲ್ಲಿ: ಇಂಗ್ಲಿಷ್ ಪದಕ್ಕೆ ಒಂದೆರಡು, ಭಾರತೀಯ ಭಾಷೆಯ ಪದಕ್ಕೆ ಹೆಚ್ಚು. ಉತ್ತರ ಅಲ್ಲಿಗೆ ನಿಲ್ಲುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Starting number (seed)</source>
        <translation>ಆರಂಭ ಸಂಖ್ಯೆ (seed)</translation>
    </message>
    <message>
        <source>With a fixed number, the same question gets the same answer each time.</source>
        <translation>ಸಂಖ್ಯೆ ನಿಗದಿಯಾಗಿದ್ದರೆ ಅದೇ ಪ್ರಶ್ನೆಗೆ ಅದೇ ಉತ್ತರ ಬರುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ಹುಡುಕಾಟ ಅಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n ಸಂದೇಶ</numerusform>
            <numerusform>%n ಸಂದೇಶಗಳು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenMark</name>
    <message>
        <source>The model no longer sees what is above this line: it did not fit.</source>
        <translation>ಈ ಗೆರೆಯ ಮೇಲಿರುವುದು ಮಾಡೆಲ್‌ಗೆ ಈಗ ಕಾಣುವುದಿಲ್ಲ: ಅದಕ್ಕೆ ಜಾಗ ಸಾಲಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Native digits</source>
        <translation>ಕನ್ನಡ ಅಂಕಿಗಳು</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ನೋಟ</translation>
    </message>
    <message>
        <source>About Shakti</source>
        <translation>Shakti ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಂತೆ</translation>
    </message>
    <message>
        <source>A desktop assistant that answers on this computer alone. Nothing that you type leaves it.

It can be wrong. It is not a doctor, a lawyer or a bank adviser: check what matters.

Free software under the Apache License 2.0.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಕೆಲಸ ಮಾಡಿ ಉತ್ತರಿಸುವ ಸಹಾಯಕ. ನೀವು ಟೈಪ್ ಮಾಡಿದ ಯಾವುದೂ ಇಲ್ಲಿಂದ ಹೊರಗೆ ಹೋಗುವುದಿಲ್ಲ.

ಇದರ ಉತ್ತರ ತಪ್ಪಿರಬಹುದು. ಇದು ವೈದ್ಯರಲ್ಲ, ವಕೀಲರಲ್ಲ, ಬ್ಯಾಂಕ್ ಸಲಹೆಗಾರರೂ ಅಲ್ಲ: ಮುಖ್ಯವಾದುದನ್ನು ಪರಿಶೀಲಿಸಿ.

Apache License 2.0 ಅಡಿಯಲ್ಲಿ ಸಿಗುವ ಮುಕ್ತ ಸಾಫ್ಟ್‌ವೇರ್.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಪುಟಗಳು</translation>
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
        <source>New folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. They stay on this computer.</source>
        <translation>ನಿಮ್ಮ ಸಂಭಾಷಣೆಗಳ ಪಟ್ಟಿ ಇಲ್ಲಿ ಕಾಣಿಸುತ್ತದೆ. ಅವು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿಯೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್‌ನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು, ನಡುವೆ ಅಲ್ಪವಿರಾಮ ಹಾಕಿ</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>Source: %1</source>
        <translation>ಮೂಲ: %1</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>ಮೂಲ</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>ಮೂಲ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc ಕೀ</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>ಪುಟವನ್ನು ಚಿಕ್ಕದಾಗಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>ಪುಟವನ್ನು ದೊಡ್ಡದಾಗಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ಹಿಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ಮುಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ಪುಟ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>ಈ ದಾಖಲೆಯಲ್ಲೇ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>ಮೂಲದ ಜೊತೆ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>The document has been changed or removed since. This is what the answer was taken from.</source>
        <translation>ಆಮೇಲೆ ದಾಖಲೆಯನ್ನು ಬದಲಾಯಿಸಲಾಗಿದೆ ಅಥವಾ ತೆಗೆಯಲಾಗಿದೆ. ಉತ್ತರವನ್ನು ತೆಗೆದುಕೊಂಡದ್ದು ಇದರಿಂದ.</translation>
    </message>
    <message>
        <source>The document has been changed or removed since.</source>
        <translation>ಆಮೇಲೆ ದಾಖಲೆಯನ್ನು ಬದಲಾಯಿಸಲಾಗಿದೆ ಅಥವಾ ತೆಗೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The page cannot be shown: its file has been changed, moved or removed.</source>
        <translation>ಪುಟವನ್ನು ತೋರಿಸಲಾಗದು: ಅದರ ಫೈಲ್ ಬದಲಾಗಿದೆ, ಬೇರೆಡೆ ಹೋಗಿದೆ ಅಥವಾ ಅಳಿಸಿಹೋಗಿದೆ.</translation>
    </message>
    <message>
        <source>The words could not be found on the page. They are marked in the text.</source>
        <translation>ಈ ಪದಗಳು ಪುಟದಲ್ಲಿ ಸಿಗಲಿಲ್ಲ. ಪಠ್ಯದಲ್ಲಿ ಅವುಗಳಿಗೆ ಗುರುತು ಹಾಕಿದೆ.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ನಕಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>TextSizeSection</name>
    <message>
        <source>Text size</source>
        <translation>ಅಕ್ಷರಗಳ ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>All text in the window. With the keyboard: Ctrl and plus, minus or 0.</source>
        <translation>ವಿಂಡೋದ ಎಲ್ಲ ಅಕ್ಷರಗಳು. ಕೀಬೋರ್ಡ್‌ನಿಂದ: Ctrl ಜೊತೆ ಪ್ಲಸ್, ಮೈನಸ್ ಅಥವಾ 0.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ಅಕ್ಷರಗಳನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ಅಕ್ಷರಗಳನ್ನು ದೊಡ್ಡದಾಗಿಸಿ</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>ಸಾಮಾನ್ಯ ಗಾತ್ರ</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Same as this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಂತೆ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ಲೈಟ್</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಡಾರ್ಕ್</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ಹೆಚ್ಚು ಕಾಂಟ್ರಾಸ್ಟ್</translation>
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
    <name>TranslationOffer</name>
    <message>
        <source>Translating…</source>
        <translation>ಅನುವಾದ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>ಅನುವಾದ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Translate with the model</source>
        <translation>ಮಾಡೆಲ್‌ನಿಂದ ಅನುವಾದಿಸಿ</translation>
    </message>
</context>
<context>
    <name>TranslationView</name>
    <message>
        <source>Translation by the model</source>
        <translation>ಮಾಡೆಲ್‌ನ ಅನುವಾದ</translation>
    </message>
</context>
<context>
    <name>TypingButton</name>
    <message>
        <source>Type Hindi, Kannada or Telugu with English letters</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರಗಳಿಂದ ಹಿಂದಿ, ಕನ್ನಡ ಅಥವಾ ತೆಲುಗು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Type %1 with English letters</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರಗಳಿಂದ ಬರೆಯಿರಿ: %1</translation>
    </message>
    <message>
        <source>Choose the language in its menu. %1 turns this on or off.</source>
        <translation>ಭಾಷೆಯನ್ನು ಇದರ ಮೆನುವಿನಲ್ಲಿ ಆರಿಸಿ. %1 ಒತ್ತಿದರೆ ಆನ್ ಅಥವಾ ಆಫ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Leave English letters as they are</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರಗಳು ಹಾಗೆಯೇ ಇರಲಿ</translation>
    </message>
    <message>
        <source>%1 typing</source>
        <translation>%1 ಟೈಪಿಂಗ್</translation>
    </message>
    <message>
        <source>Indian languages</source>
        <translation>ಭಾರತೀಯ ಭಾಷೆಗಳು</translation>
    </message>
</context>
<context>
    <name>TypingOffer</name>
    <message>
        <source>Type %1 with English letters?</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರಗಳಿಂದ %1 ಬರೆಯಬೇಕೇ?</translation>
    </message>
    <message>
        <source>For example: %1. The button beside your question turns this on and off.</source>
        <translation>ಉದಾಹರಣೆಗೆ: %1. ಪ್ರಶ್ನೆಯ ಪಕ್ಕದ ಬಟನ್ ಇದನ್ನು ಆನ್ ಮತ್ತು ಆಫ್ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ಈಗ ಬೇಡ</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>ರಿಕವರಿ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ</translation>
    </message>
    <message>
        <source>Nine groups of four characters</source>
        <translation>ನಾಲ್ಕು ಅಕ್ಷರಗಳ ಒಂಬತ್ತು ಗುಂಪುಗಳು</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>ರಿಕವರಿ ಕೋಡ್ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>ಬರೆದದ್ದನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>%1 ಸೆಕೆಂಡುಗಳ ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ಒಂದು ಕ್ಷಣ…</translation>
    </message>
</context>
<context>
    <name>WatchedSection</name>
    <message>
        <source>Watched folders</source>
        <translation>ಗಮನಿಸುವ ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಗಮನಿಸಿ…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ಈಗ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>ಗಮನಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Part of this folder cannot be reached. Its documents stay as they were. Connect the drive.</source>
        <translation>ಈ ಫೋಲ್ಡರ್‌ನ ಒಂದು ಭಾಗ ಸಿಗುತ್ತಿಲ್ಲ. ಇದರ ದಾಖಲೆಗಳು ಇದ್ದಂತೆಯೇ ಇರುತ್ತವೆ. ಡ್ರೈವ್ ಜೋಡಿಸಿ.</translation>
    </message>
    <message>
        <source>%1: not added</source>
        <translation>%1: ಸೇರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>New and changed files in a watched folder are added automatically.</source>
        <translation>ಗಮನಿಸುವ ಫೋಲ್ಡರ್‌ನ ಹೊಸ ಮತ್ತು ಬದಲಾದ ಫೈಲ್‌ಗಳು ತಾವಾಗಿಯೇ ಸೇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 files read</source>
        <translation>ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ: %2 ಫೈಲ್‌ಗಳಲ್ಲಿ %1 ಓದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Last checked: %1.</source>
        <translation>ಕೊನೆಯ ಪರಿಶೀಲನೆ: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>ಸೇರಿದವು: %1.</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <translation>ಮತ್ತೆ ಓದಿದವು: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>ತೆಗೆದವು: %1.</translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>ಸೇರದವು: %1.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>ಫೋಲ್ಡರ್ ಗಮನಿಸಿ</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Why should a nurse wash her hands?</source>
        <translation>ನರ್ಸ್ ಕೈಗಳನ್ನು ಏಕೆ ತೊಳೆಯಬೇಕು?</translation>
    </message>
    <message>
        <source>What is a savings account?</source>
        <translation>ಉಳಿತಾಯ ಖಾತೆ ಎಂದರೇನು?</translation>
    </message>
    <message>
        <source>Why is sleep important?</source>
        <translation>ನಿದ್ರೆ ಏಕೆ ಮುಖ್ಯ?</translation>
    </message>
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
        <source>Questions to begin with: %1</source>
        <translation>ಆರಂಭಿಸಲು ಪ್ರಶ್ನೆಗಳು: %1</translation>
    </message>
    <message>
        <source>Ask “%1” in a full sentence. The model writes the answer from there, and it is checked.</source>
        <translation>“%1” ಸಂಗ್ರಹದಲ್ಲಿ ಪೂರ್ಣ ವಾಕ್ಯವಾಗಿ ಕೇಳಿ. ಮಾಡೆಲ್ ಅದರಿಂದಲೇ ಉತ್ತರ ಬರೆಯುತ್ತದೆ, ಅದನ್ನು ಪರಿಶೀಲಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Ask “%1” in a full sentence. The answer is quoted from there.</source>
        <translation>“%1” ಸಂಗ್ರಹದಲ್ಲಿ ಪೂರ್ಣ ವಾಕ್ಯವಾಗಿ ಕೇಳಿ. ಉತ್ತರ ಅದರಲ್ಲಿರುವ ಮಾತುಗಳಲ್ಲೇ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This model knows only English, so these questions are in English. You can ask your documents in your own language: choose them below.</source>
        <translation>ಈ ಮಾಡೆಲ್‌ಗೆ ಇಂಗ್ಲಿಷ್ ಮಾತ್ರ ಗೊತ್ತು, ಆದ್ದರಿಂದ ಈ ಪ್ರಶ್ನೆಗಳು ಇಂಗ್ಲಿಷ್‌ನಲ್ಲಿವೆ. ನಿಮ್ಮ ದಾಖಲೆಗಳ ಬಗ್ಗೆ ನಿಮ್ಮ ಭಾಷೆಯಲ್ಲೇ ಕೇಳಬಹುದು: ಅವನ್ನು ಕೆಳಗೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Questions that the model alone can answer. For your own rules and forms, add documents.</source>
        <translation>ಮಾಡೆಲ್ ತಾನಾಗಿಯೇ ಉತ್ತರಿಸಬಲ್ಲ ಪ್ರಶ್ನೆಗಳಿವು. ನಿಮ್ಮ ನಿಯಮಗಳು ಮತ್ತು ಫಾರ್ಮ್‌ಗಳಿಗಾಗಿ ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Add your documents…</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Or drop them anywhere on this window.</source>
        <translation>ಅಥವಾ ಅವನ್ನು ಎಳೆದು ಈ ವಿಂಡೋ ಮೇಲೆ ಎಲ್ಲಾದರೂ ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Explain in simple words what interest on a loan is.</source>
        <translation>ಸಾಲದ ಮೇಲಿನ ಬಡ್ಡಿ ಎಂದರೆ ಏನು? ಸರಳವಾಗಿ ತಿಳಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>WindowAdding</name>
    <message>
        <source>Add documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Your question will be answered as soon as the first document has been read</source>
        <translation>ಮೊದಲ ದಾಖಲೆಯನ್ನು ಓದಿದ ಕೂಡಲೇ ನಿಮ್ಮ ಪ್ರಶ್ನೆಗೆ ಉತ್ತರ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>“%1”: you can already ask about what has been read</source>
        <translation>“%1”: ಈಗಾಗಲೇ ಓದಿದ್ದರಲ್ಲಿ ಕೇಳಬಹುದು</translation>
    </message>
    <message>
        <source>Documents are being added</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ಫೈಲ್‌ಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ಈಗಲೇ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Adding documents is finished</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸುವುದು ಮುಗಿಯಿತು</translation>
    </message>
    <message>
        <source>You can now ask “%1”</source>
        <translation>ಈಗ “%1” ಸಂಗ್ರಹದಲ್ಲಿ ಕೇಳಬಹುದು</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>ಏನೂ ಸೇರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Remove what was added</source>
        <translation>ಸೇರಿಸಿದ್ದನ್ನು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Removed: %1. The files stay where they are.</source>
        <translation>ತೆಗೆದದ್ದು: %1. ಫೈಲ್‌ಗಳು ಇದ್ದಲ್ಲೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>ನನ್ನ ದಾಖಲೆಗಳು</translation>
    </message>
</context>
<context>
    <name>WindowAttachments</name>
    <message>
        <source>Pasted text</source>
        <translation>ಅಂಟಿಸಿದ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ಫೈಲ್ ಲಗತ್ತಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files can be attached to one question.</source>
        <translation>
            <numerusform>ಒಂದು ಪ್ರಶ್ನೆಗೆ ಹೆಚ್ಚೆಂದರೆ %n ಫೈಲ್ ಲಗತ್ತಿಸಬಹುದು.</numerusform>
            <numerusform>ಒಂದು ಪ್ರಶ್ನೆಗೆ ಹೆಚ್ಚೆಂದರೆ %n ಫೈಲ್‌ಗಳನ್ನು ಲಗತ್ತಿಸಬಹುದು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>ಪ್ಯಾಕ್ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Add the model</source>
        <translation>ಮಾಡೆಲ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add to “%1” and ask it</source>
        <translation>“%1” ಸಂಗ್ರಹಕ್ಕೆ ಸೇರಿಸಿ, ಅದರಲ್ಲಿ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Attach to the question</source>
        <translation>ಪ್ರಶ್ನೆಗೆ ಲಗತ್ತಿಸಿ</translation>
    </message>
</context>
<context>
    <name>WindowDocuments</name>
    <message>
        <source>The collection that was used here no longer exists</source>
        <translation>ಇಲ್ಲಿ ಕೇಳುತ್ತಿದ್ದ ಸಂಗ್ರಹ ಈಗ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The next answer comes from the model alone, without documents.</source>
        <translation>ಮುಂದಿನ ಉತ್ತರ ದಾಖಲೆಗಳಿಲ್ಲದೆ ಮಾಡೆಲ್‌ನಿಂದ ಮಾತ್ರ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>ಪ್ಯಾಕ್ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>ಪ್ಯಾಕ್ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ…</translation>
    </message>
</context>
<context>
    <name>WindowLook</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>ಅಕ್ಷರಗಳ ಗಾತ್ರ: %1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ಅಕ್ಷರಗಳ ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ಅಕ್ಷರಗಳನ್ನು ದೊಡ್ಡದಾಗಿಸಿ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ಅಕ್ಷರಗಳನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>ಸಾಮಾನ್ಯ ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>A font that belongs to Shakti is missing.</source>
        <translation>Shakti ಯ ಒಂದು ಫಾಂಟ್ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The system&apos;s font is used. If letters look wrong, install Shakti again.</source>
        <translation>ಸಿಸ್ಟಂನ ಫಾಂಟ್ ಬಳಸಲಾಗುತ್ತಿದೆ. ಅಕ್ಷರಗಳು ತಪ್ಪಾಗಿ ಕಂಡರೆ Shakti ಯನ್ನು ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>WindowModels</name>
    <message>
        <source>Models…</source>
        <translation>ಮಾಡೆಲ್‌ಗಳು…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ನೆಟ್‌ವರ್ಕ್</translation>
    </message>
</context>
<context>
    <name>WindowPrivacy</name>
    <message>
        <source>Privacy…</source>
        <translation>ಗೌಪ್ಯತೆ…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ಈಗ ಲಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳನ್ನು ರಫ್ತು ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ಆಮದು ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Opened with the recovery code</source>
        <translation>ರಿಕವರಿ ಕೋಡ್‌ನಿಂದ ತೆರೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>If you have forgotten the passphrase, set a new one now.</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ಮರೆತಿದ್ದರೆ ಈಗ ಹೊಸದನ್ನು ಇಡಿ.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>ರಹಸ್ಯ ವಾಕ್ಯ ಇಡಿ…</translation>
    </message>
    <message>
        <source>Your recovery code no longer works</source>
        <translation>ನಿಮ್ಮ ರಿಕವರಿ ಕೋಡ್ ಇನ್ನು ಕೆಲಸ ಮಾಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Shakti ended before you had written down the new one. Make a new one now.</source>
        <translation>ಹೊಸ ಕೋಡ್ ಅನ್ನು ನೀವು ಬರೆದುಕೊಳ್ಳುವ ಮೊದಲೇ Shakti ನಿಂತುಹೋಯಿತು. ಈಗ ಹೊಸ ಕೋಡ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>ಹೊಸ ಕೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>The profile is removed, but its key is still in the keychain</source>
        <translation>ಪ್ರೊಫೈಲ್ ಅಳಿಸಲಾಗಿದೆ, ಆದರೆ ಅದರ ಕೀಲಿ ಇನ್ನೂ ಕೀಚೈನ್‌ನಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Without its files the key opens nothing.</source>
        <translation>ಅದರ ಫೈಲ್‌ಗಳಿಲ್ಲದೆ ಕೀಲಿ ಏನನ್ನೂ ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The profile %1 is ready</source>
        <translation>ಪ್ರೊಫೈಲ್ ಸಿದ್ಧವಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>ಅದನ್ನು ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>The backup is restored: %1</source>
        <translation>ಬ್ಯಾಕಪ್ ಮರಳಿ ತರಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>What was there before is kept as a file in the data folder.</source>
        <translation>ಮೊದಲು ಇದ್ದದ್ದು ಡೇಟಾ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಒಂದು ಫೈಲ್‌ನಲ್ಲಿ ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>ಮರೆಮಾಡಲಾಗಿದೆ: %1</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ದಿನಾಂಕ ಸರಿಯಾಗಿದೆಯೇ?</translation>
    </message>
    <message numerus="yes">
        <source>Going by it, %n conversation(s) would be deleted. Nothing is deleted until you say so.</source>
        <translation>
            <numerusform>ಅದರ ಪ್ರಕಾರ %n ಸಂಭಾಷಣೆಯನ್ನು ಅಳಿಸಬೇಕು. ನೀವು ಹೇಳುವವರೆಗೆ ಏನನ್ನೂ ಅಳಿಸುವುದಿಲ್ಲ.</numerusform>
            <numerusform>ಅದರ ಪ್ರಕಾರ %n ಸಂಭಾಷಣೆಗಳನ್ನು ಅಳಿಸಬೇಕು. ನೀವು ಹೇಳುವವರೆಗೆ ಏನನ್ನೂ ಅಳಿಸುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is right: delete</source>
        <translation>ದಿನಾಂಕ ಸರಿ ಇದೆ: ಅಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>WindowReading</name>
    <message>
        <source>New conversation</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>ಪ್ರಶ್ನೆ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ಫೈಲ್ ಲಗತ್ತಿಸಿ</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>ಎಲ್ಲ ಸಂಭಾಷಣೆಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>ಉತ್ತರವನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>ಪಕ್ಕದ ಪಟ್ಟಿಯನ್ನು ತೋರಿಸಿ ಅಥವಾ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>ಇತ್ತೀಚಿನ ಸಂದೇಶಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>ಕೊನೆಯ ಪ್ರಶ್ನೆಯನ್ನು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>ಮತ್ತೆ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Continue the answer</source>
        <translation>ಉತ್ತರವನ್ನು ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Answer again with</source>
        <translation>ಬೇರೆ ಮಾಡೆಲ್‌ನಿಂದ ಮತ್ತೆ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Copy the last answer as text</source>
        <translation>ಕೊನೆಯ ಉತ್ತರವನ್ನು ಸಾದಾ ಪಠ್ಯವಾಗಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy the last answer as Markdown</source>
        <translation>ಕೊನೆಯ ಉತ್ತರವನ್ನು Markdown ಆಗಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy the conversation as text</source>
        <translation>ಸಂಭಾಷಣೆಯನ್ನು ಸಾದಾ ಪಠ್ಯವಾಗಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>ಸಂಭಾಷಣೆಯನ್ನು Markdown ಆಗಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>ಓದುವುದನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>ಕೊನೆಯ ಉತ್ತರವನ್ನು ಗಟ್ಟಿಯಾಗಿ ಓದಿ</translation>
    </message>
    <message>
        <source>Speed and time of the last answer</source>
        <translation>ಕೊನೆಯ ಉತ್ತರದ ವೇಗ ಮತ್ತು ಸಮಯ</translation>
    </message>
    <message>
        <source>The last answer is good</source>
        <translation>ಕೊನೆಯ ಉತ್ತರ ಒಳ್ಳೆಯದು</translation>
    </message>
    <message>
        <source>The last answer is bad</source>
        <translation>ಕೊನೆಯ ಉತ್ತರ ಸರಿಯಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Unpin this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯ ಪಿನ್ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Pin this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯನ್ನು ಪಿನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯ ಹೆಸರು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯ ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯನ್ನು ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Delete this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯನ್ನು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>The whole conversation is copied</source>
        <translation>ಇಡೀ ಸಂಭಾಷಣೆ ನಕಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Settings…</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ಸಾಮಾನ್ಯ</translation>
    </message>
    <message>
        <source>Model and answers</source>
        <translation>ಮಾಡೆಲ್ ಮತ್ತು ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>ಸಹಾಯಕರು</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ಗೌಪ್ಯತೆ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>ಪರಿಶೀಲನೆ</translation>
    </message>
    <message>
        <source>The assistant is written to a file</source>
        <translation>ಸಹಾಯಕನನ್ನು ಫೈಲ್‌ಗೆ ಬರೆಯಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>WindowUnfinished</name>
    <message numerus="yes">
        <source>%n file(s) for “%1” are not finished: %2</source>
        <translation>
            <numerusform>“%1” ಸಂಗ್ರಹಕ್ಕೆ %n ಫೈಲ್ ಪೂರ್ತಿ ಸೇರಿಲ್ಲ: %2</numerusform>
            <numerusform>“%1” ಸಂಗ್ರಹಕ್ಕೆ %n ಫೈಲ್‌ಗಳು ಪೂರ್ತಿ ಸೇರಿಲ್ಲ: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding documents was interrupted</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸುವುದು ಅರ್ಧಕ್ಕೆ ನಿಂತಿತು</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
</context>
<context>
    <name>WindowWriting</name>
    <message>
        <source>No model is loaded to write the answer.</source>
        <translation>ಉತ್ತರ ಬರೆಯಲು ಮಾಡೆಲ್ ಯಾವುದೂ ಲೋಡ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This model does not write your language.</source>
        <translation>ಈ ಮಾಡೆಲ್ ಕನ್ನಡ ಭಾಷೆಯಲ್ಲಿ ಬರೆಯಲಾರದು.</translation>
    </message>
    <message>
        <source>There is no translation</source>
        <translation>ಅನುವಾದ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The model could not translate these words.</source>
        <translation>ಮಾಡೆಲ್‌ಗೆ ಈ ಪದಗಳನ್ನು ಅನುವಾದಿಸಲು ಆಗಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>WrittenView</name>
    <message>
        <source>Share: %1 %.</source>
        <translation>ಪಾಲು: %1 %.</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>ಮಾಡೆಲ್ ಬರೆದದ್ದು</translation>
    </message>
    <message>
        <source>Sentence found in the documents</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಸಿಕ್ಕ ವಾಕ್ಯ</translation>
    </message>
    <message>
        <source>Sentence struck out</source>
        <translation>ಹೊಡೆದುಹಾಕಿದ ವಾಕ್ಯ</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>ಹೊಡೆದುಹಾಕಿದ್ದು: %1</translation>
    </message>
</context>
</TS>
