-- What wixl 0.101 cannot say, in the SQL of Windows Installer, for msibuild: one statement ends with a semicolon at the end of a line.

-- The parts follow properties that can be remembered, unless ADDLOCAL or REMOVE name them. A feature above INSTALLLEVEL (1) is left out.
CREATE TABLE `Condition` (`Feature_` CHAR(38) NOT NULL, `Level` SHORT NOT NULL, `Condition` CHAR(255) PRIMARY KEY `Feature_`, `Level`);
INSERT INTO `Condition` (`Feature_`, `Level`, `Condition`) VALUES ('StartMenu', 1000, 'STARTMENU = "0" OR (EARLIERFOLDER AND NOT STARTMENU AND NOT EARLIERSTARTMENU)');
INSERT INTO `Condition` (`Feature_`, `Level`, `Condition`) VALUES ('DesktopShortcut', 1000, 'DESKTOPSHORTCUT = "0" OR (EARLIERFOLDER AND NOT DESKTOPSHORTCUT AND NOT EARLIERDESKTOP)');
INSERT INTO `Condition` (`Feature_`, `Level`, `Condition`) VALUES ('SendTo', 1000, 'SENDTO = "0" OR (EARLIERFOLDER AND NOT SENDTO AND NOT EARLIERSENDTO)');
INSERT INTO `Condition` (`Feature_`, `Level`, `Condition`) VALUES ('ExplorerMenu', 1, 'EXPLORERMENU = "1" OR (EARLIERMENU AND NOT EXPLORERMENU)');
-- The program itself cannot be left out: UIDisallowAbsent.
UPDATE `Feature` SET `Attributes` = 16 WHERE `Feature` = 'Program';

-- What may be passed on to the part of Windows Installer that runs as the system.
UPDATE `Property` SET `Value` = 'EARLIERVERSION;NEWERVERSION;INSTALLFOLDER;STARTMENU;DESKTOPSHORTCUT;SENDTO;EXPLORERMENU;EARLIERFOLDER;EARLIERSTARTMENU;EARLIERDESKTOP;EARLIERSENDTO;EARLIERMENU' WHERE `Property` = 'SecureCustomProperties';

-- One button in the taskbar for the shortcut and for the window it opens. wixl's ShortcutProperty ends in a crash.
CREATE TABLE `MsiShortcutProperty` (`MsiShortcutProperty` CHAR(72) NOT NULL, `Shortcut_` CHAR(72) NOT NULL, `PropertyKey` CHAR(0) NOT NULL, `PropVariantValue` CHAR(0) NOT NULL PRIMARY KEY `MsiShortcutProperty`);
INSERT INTO `MsiShortcutProperty` (`MsiShortcutProperty`, `Shortcut_`, `PropertyKey`, `PropVariantValue`) VALUES ('StartMenuId', 'StartMenuShortcut', 'System.AppUserModel.ID', 'org.runaslauncher.RunAsLauncher');
INSERT INTO `MsiShortcutProperty` (`MsiShortcutProperty`, `Shortcut_`, `PropertyKey`, `PropVariantValue`) VALUES ('DesktopId', 'DesktopShortcut', 'System.AppUserModel.ID', 'org.runaslauncher.RunAsLauncher');
