package org.runaslauncher.ui;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JLabel;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.Messages;

/** One line about the Secondary Logon service: an icon, and the state in words. */
final class StatusLine extends JLabel {
    private static final long serialVersionUID = 1L;

    StatusLine() {
        super(Messages.get("service.label", Messages.get("service.looking")));
        setName("service");
        setIcon(new SeverityIcon(Severity.NOTE));
        setIconTextGap(UIScale.scale(6));
    }

    void show(Readiness readiness) {
        String sentence = Messages.get("service.label", Explanations.of(readiness));
        setText(sentence);
        setToolTipText(sentence);
        setIcon(new SeverityIcon(severity(readiness)));
    }

    private static Severity severity(Readiness readiness) {
        if (readiness.isGood()) {
            return Severity.GOOD;
        }
        if (readiness == Readiness.UNKNOWN) {
            return Severity.NOTE;
        }
        return readiness.isBad() ? Severity.ERROR : Severity.WARNING;
    }
}
