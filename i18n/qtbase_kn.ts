<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn_IN" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>ಎಲ್ಲದಕ್ಕೂ ಹೌದು</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ಎಲ್ಲದಕ್ಕೂ ಬೇಡ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ಮಧ್ಯದಲ್ಲೇ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ಕಡೆಗಣಿಸಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ಬದಲಾವಣೆ ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ಜಾರಿಗೆ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ಮೊದಲಿನಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ಮೂಲ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿಗೆ ಮರಳಿ</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>ಉಳಿಸದೆ ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>ಉಳಿಸಬೇಡಿ</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>ವಿವರ ತೋರಿಸಿ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>ವಿವರ ಮರೆಮಾಡಿ...</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>ಸರಿ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂದಿನಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ಲಿಂಕ್ ವಿಳಾಸ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಆರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂದಿನಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಆರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ಹೆಚ್ಚಿಸಿ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ಕಡಿಮೆ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>ಪಟ್ಟಿ ತೆರೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>ಇಲ್ಲಿಗೆ ಸ್ಕ್ರಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ಎಡ ಅಂಚು</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ಮೇಲ್ತುದಿ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ಬಲ ಅಂಚು</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>ಕೆಳತುದಿ</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ಒಂದು ಪುಟ ಎಡಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ಒಂದು ಪುಟ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ಒಂದು ಪುಟ ಬಲಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ಒಂದು ಪುಟ ಕೆಳಗೆ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ಎಡಕ್ಕೆ ಸ್ಕ್ರಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ಮೇಲೆ ಸ್ಕ್ರಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ಬಲಕ್ಕೆ ಸ್ಕ್ರಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>ಕೆಳಗೆ ಸ್ಕ್ರಾಲ್ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ಇಲ್ಲಿ ನೋಡಿ:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ಹಿಂದೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ಮುಂದೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ಮೇಲಿನ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ಮೇಲಿನ ಫೋಲ್ಡರ್‌ಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ಪಟ್ಟಿಯಾಗಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ವಿವರಗಳೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ವಿವರಗಳೊಂದಿಗೆ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ಪಕ್ಕದ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ಸ್ಥಳಗಳು ಮತ್ತು ಬುಕ್‌ಮಾರ್ಕ್‌ಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ಫೈಲ್ ವಿಧ:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ಹೆಸರು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ಮರೆಯಾಗಿರುವ ಫೈಲ್‌ಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ತೋರಿಸಿ: </translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ಫೋಲ್ಡರ್:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ಫೈಲ್ ಹೆಸರು:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ಫೋಲ್ಡರ್ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ಬೇರೆ ಹೆಸರಿನಲ್ಲಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ಇತ್ತೀಚಿನ ಸ್ಥಳಗಳು</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ಫೋಲ್ಡರ್ ಸಿಗಲಿಲ್ಲ.
ಫೋಲ್ಡರ್ ಹೆಸರು ಸರಿಯಿದೆಯೇ ಎಂದು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ಫೈಲ್ ಸಿಗಲಿಲ್ಲ.
ಫೈಲ್ ಹೆಸರು ಸರಿಯಿದೆಯೇ ಎಂದು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ಈಗಾಗಲೇ ಇದೆ.
ಅದರ ಜಾಗದಲ್ಲಿ ಹೊಸದನ್ನು ಇಡಬೇಕೇ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; ಬದಲಾಯಿಸದಂತೆ ರಕ್ಷಿಸಲಾಗಿದೆ.
ಆದರೂ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; ಅನ್ನು ನಿಜವಾಗಿಯೂ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ಫೋಲ್ಡರ್ ಅಳಿಸಲು ಆಗಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ವಿಧ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ವಿಧ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ಬದಲಾಯಿಸಿದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ನನ್ನ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>ಕಂಪ್ಯೂಟರ್</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು...</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>ಉಳಿದವನ್ನು ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>ಎಲ್ಲವನ್ನೂ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ಡ್ರೈವ್</translation>
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
        <source>Shortcut</source>
        <translation>ಶಾರ್ಟ್‌ಕಟ್</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ಗೊತ್ತಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>ಎಡಕ್ಕೆ ಸ್ಕ್ರಾಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ಬಲಕ್ಕೆ ಸ್ಕ್ರಾಲ್ ಮಾಡಿ</translation>
    </message>
</context>
</TS>
