package org.runaslauncher.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runaslauncher.seclogon.Diagnosis;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.text.ServiceTexts;

/**
 * The service for programs to read: one JSON object whose keys stay as they are, values of fixed sets as their English names, whatever the
 * language; null for what cannot be seen. Only the sentences are in the language of the user.
 */
final class ServiceJson {
    private ServiceJson() {}

    /** In one line. */
    static String of(ServiceSnapshot snapshot) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", snapshot.status().state().name());
        object.put("startType", snapshot.status().startType().name());
        object.put("account", snapshot.account().orElse(null));
        object.put("markedForDeletion", snapshot.markedForDeletion());
        object.put(
                "permissions",
                snapshot.permissions().map(SecurityDescriptor::toString).orElse(null));
        object.put(
                "callerRights", snapshot.callerRights().map(ServiceJson::names).orElse(null));
        object.put("groupPolicy", snapshot.groupPolicy().name());
        object.put("readiness", snapshot.readiness().name());
        object.put(
                "findings", Diagnosis.of(snapshot).stream().map(ServiceJson::of).toList());
        return JsonText.of(object);
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", finding.kind().name());
        object.put("severity", finding.severity().name());
        object.put("sentence", ServiceTexts.of(finding).happened());
        object.put("remedies", names(finding.remedies()));
        return object;
    }

    /** Lists in their order, sets in that of the enumeration. */
    private static <E extends Enum<E>> List<String> names(Collection<E> constants) {
        return (constants instanceof List
                        ? constants.stream()
                        : constants.stream().sorted())
                .map(Enum::name)
                .toList();
    }
}
