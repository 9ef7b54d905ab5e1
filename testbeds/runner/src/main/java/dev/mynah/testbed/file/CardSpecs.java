package dev.mynah.testbed.file;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.ProfileSpec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The cards of a testbed, each by its name, which is no other's.
 *
 * @param uiccs removable cards of one subscription
 */
public record CardSpecs(Map<String, EuiccSpec> euiccs, Map<String, ProfileSpec> uiccs) {
    public CardSpecs {
        euiccs = Collections.unmodifiableMap(new LinkedHashMap<>(euiccs));
        uiccs = Collections.unmodifiableMap(new LinkedHashMap<>(uiccs));
    }

    /** In the order of the file, eUICCs first. */
    public List<String> names() {
        return Stream.concat(euiccs.keySet().stream(), uiccs.keySet().stream()).toList();
    }
}
