<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>అన్నీ సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>అన్నింటికీ అవును</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>అన్నింటికీ వద్దు</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>మధ్యలో ఆపండి</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>పట్టించుకోవద్దు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>మార్పులు వదిలేయండి</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>అమలు చేయండి</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>మునుపటిలా</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>మూల సెట్టింగ్‌లకు తిరిగి వెళ్లండి</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>సేవ్ చేయకుండా మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>సేవ్ చేయవద్దు</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>వివరాలు చూపించండి...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>వివరాలు దాచండి...</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>సరే</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>చర్య రద్దు చేయండి</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయండి</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించండి</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>లింక్ చిరునామా కాపీ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకోండి</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>చర్య రద్దు చేయండి</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయండి</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించండి</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకోండి</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>అన్నీ ఎంచుకోండి</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>పెంచండి</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>తగ్గించండి</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>జాబితా తెరవండి</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>ఇక్కడికి స్క్రోల్ చేయండి</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ఎడమ అంచు</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>అన్నిటికంటే పైన</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>కుడి అంచు</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>అన్నిటికంటే కింద</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ఒక పేజీ ఎడమకు</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ఒక పేజీ పైకి</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ఒక పేజీ కుడికి</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ఒక పేజీ కిందికి</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ఎడమకు స్క్రోల్ చేయండి</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>పైకి స్క్రోల్ చేయండి</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>కుడికి స్క్రోల్ చేయండి</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>కిందికి స్క్రోల్ చేయండి</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ఇక్కడ చూడండి:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>వెనక్కి వెళ్లండి</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ముందుకు</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ముందుకు వెళ్లండి</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>పై ఫోల్డర్</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>పై ఫోల్డర్‌కు వెళ్లండి</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>కొత్త ఫోల్డర్ తయారు చేయండి</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>కొత్త ఫోల్డర్ తయారు చేయండి</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>జాబితా</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>జాబితాగా చూపించండి</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>వివరాలతో</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>వివరాలతో చూపించండి</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>పక్క పట్టీ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>స్థలాలు, బుక్‌మార్క్‌ల జాబితా</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైళ్లు</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ఫైల్ రకం:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>పేరు మార్చండి</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>దాచిన ఫైళ్లు చూపించండి</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>చూపించండి: </translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ఫోల్డర్:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ఫైల్ పేరు:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ఫోల్డర్లు</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ఫోల్డర్ వెతకండి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>వేరే పేరుతో సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ఇటీవలి స్థలాలు</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>జాబితా నుంచి తీసివేయండి</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ఫోల్డర్ దొరకలేదు.
ఫోల్డర్ పేరు సరిగ్గా ఉందో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ఫైల్ దొరకలేదు.
ఫైల్ పేరు సరిగ్గా ఉందో లేదో చూడండి.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ఇప్పటికే ఉంది.
దాని స్థానంలో కొత్తది పెట్టాలా?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; మార్చకుండా రక్షించి ఉంది.
అయినా తొలగించాలా?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos;ని నిజంగా తొలగించాలా?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ఫోల్డర్‌ను తొలగించలేకపోయాం.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>మార్చిన తేదీ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>నా కంప్యూటర్</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>కంప్యూటర్</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 గురించి</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>సెట్టింగ్‌లు...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>సేవలు</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 దాచండి</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>మిగతావి దాచండి</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>అన్నీ చూపించండి</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>డ్రైవ్</translation>
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
        <source>Shortcut</source>
        <translation>షార్ట్‌కట్</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>తెలియదు</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>ఎడమకు స్క్రోల్ చేయండి</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>కుడికి స్క్రోల్ చేయండి</translation>
    </message>
</context>
</TS>
