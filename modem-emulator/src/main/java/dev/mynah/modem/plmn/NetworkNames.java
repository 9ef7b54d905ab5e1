package dev.mynah.modem.plmn;

import dev.mynah.modem.NamedNetwork;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.NetworkName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What networks are called: as they said themselves (EMM INFORMATION), else as the modem's own table has it, else by their
 * digits. The table knows the networks set aside for tests.
 */
public final class NetworkNames {
    private static final Map<Plmn, Name> TABLE = Map.of(
            Plmn.of("00101"), new Name("Test PLMN 1-1", "Test1-1"),
            Plmn.of("00102"), new Name("Test PLMN 1-2", "Test1-2"),
            Plmn.of("001001"), new Name("Test PLMN 1-1", "Test1-1"),
            Plmn.of("99970"), new Name("Private network", "Private"),
            Plmn.of("99999"), new Name("Internal network", "Internal"));

    private final Map<Plmn, Name> told = new HashMap<>();

    /** A network's names; the brief one is for small displays. */
    public record Name(String full, String brief) {}

    public Name of(Plmn plmn) {
        Name name = told.get(plmn);
        return name != null ? name : TABLE.getOrDefault(plmn, new Name(plmn.digits(), plmn.digits()));
    }

    /** All networks that have names here, by their numbers. */
    public List<NamedNetwork> known() {
        Map<Plmn, Name> all = new HashMap<>(TABLE);
        all.putAll(told);
        return all.entrySet().stream()
                .map(it -> new NamedNetwork(
                        it.getKey(), it.getValue().full(), it.getValue().brief()))
                .sorted(Comparator.comparing(it -> it.plmn().digits()))
                .toList();
    }

    /** The network has said what it is called; where it gave one name only, that one serves for both. TS 24.301 8.2.13. */
    public void told(Plmn plmn, Optional<NetworkName> fullName, Optional<NetworkName> shortName) {
        Optional<String> full = fullName.map(NetworkName::text);
        Optional<String> brief = shortName.map(NetworkName::text);
        full.or(() -> brief).ifPresent(it -> told.put(plmn, new Name(it, brief.orElse(it))));
    }
}
