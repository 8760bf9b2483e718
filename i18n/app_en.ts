<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>AnswerView</name>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit: the model did not see them.</source>
        <translation>
            <numerusform>%n earlier message did not fit: the model did not see it.</numerusform>
            <numerusform>%n earlier messages did not fit: the model did not see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n conversation(s) deleted</source>
        <translation>
            <numerusform>%n conversation deleted</numerusform>
            <numerusform>%n conversations deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n step(s) failed. Copy the details for whoever helps you.</source>
        <translation>
            <numerusform>%n step failed. Copy the details for whoever helps you.</numerusform>
            <numerusform>%n steps failed. Copy the details for whoever helps you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written:</source>
        <translation>
            <numerusform>%n file written:</numerusform>
            <numerusform>%n files written:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message numerus="yes">
        <source>The latest %n conversation(s)</source>
        <translation>
            <numerusform>The latest conversation</numerusform>
            <numerusform>The latest %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n conversation(s)</source>
        <translation>
            <numerusform>Found in %n conversation</numerusform>
            <numerusform>Found in %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message numerus="yes">
        <source>%n conversation(s) will be deleted at the next start:</source>
        <translation>
            <numerusform>%n conversation will be deleted at the next start:</numerusform>
            <numerusform>%n conversations will be deleted at the next start:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are kept because they are held.</source>
        <translation>
            <numerusform>%n older one is kept because it is held.</numerusform>
            <numerusform>%n older ones are kept because they are held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) will be deleted.</source>
        <translation>
            <numerusform>%n conversation will be deleted.</numerusform>
            <numerusform>%n conversations will be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowAttachments</name>
    <message numerus="yes">
        <source>At most %n files can be attached to one question.</source>
        <translation>
            <numerusform>At most %n file can be attached to one question.</numerusform>
            <numerusform>At most %n files can be attached to one question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowPrivacy</name>
    <message numerus="yes">
        <source>Going by it, %n conversation(s) would be deleted. Nothing is deleted until you say so.</source>
        <translation>
            <numerusform>Going by it, %n conversation would be deleted. Nothing is deleted until you say so.</numerusform>
            <numerusform>Going by it, %n conversations would be deleted. Nothing is deleted until you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowUnfinished</name>
    <message numerus="yes">
        <source>%n file(s) for “%1” are not finished: %2</source>
        <translation>
            <numerusform>%n file for “%1” is not finished: %2</numerusform>
            <numerusform>%n files for “%1” are not finished: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
