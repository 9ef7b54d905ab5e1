package dev.mynah.testbed.file;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.testbed.file.TestbedModem.CardPlace;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads which port of which card is meant: {@code euicc: euicc0, port: 1} or {@code uicc: psim0}. */
final class CardPlaces {
    private final Map<String, Optional<EuiccSpec>> euiccs;
    private final Map<String, Optional<ProfileSpec>> uiccs;

    /** The cards by name; a value is empty where the file's description of one is broken. */
    CardPlaces(Map<String, Optional<EuiccSpec>> euiccs, Map<String, Optional<ProfileSpec>> uiccs) {
        this.euiccs = euiccs;
        this.uiccs = uiccs;
    }

    /** A card without a port, {@code euicc: euicc0} or {@code uicc: psim0}: empty as {@link #read}. */
    Optional<String> card(Fields fields) {
        Optional<String> euicc = fields.text("euicc");
        return fields.has("uicc") ? uicc(fields).map(CardPlace::card) : euicc.filter(it -> known(fields, it));
    }

    /** Empty where no card is named, or none that exists. */
    Optional<CardPlace> read(Fields fields) {
        if (fields.has("uicc")) {
            Optional<CardPlace> uicc = uicc(fields);
            fields.whole("port", 0, 0, 0);
            return uicc;
        }
        return fields.has("euicc") || fields.has("port") ? euicc(fields) : Optional.empty();
    }

    private Optional<CardPlace> uicc(Fields fields) {
        Optional<String> uicc = fields.text("uicc");
        if (fields.has("euicc")) {
            fields.problem("uicc", "is one card too many, euicc names one already");
            return Optional.empty();
        }
        if (uicc.isPresent() && !uiccs.containsKey(uicc.get())) {
            fields.problem("uicc", "there is no UICC \"" + uicc.get() + "\" (there is " + quoted(uiccs.keySet()) + ")");
            return Optional.empty();
        }
        return uicc.map(it -> new CardPlace(it, 0));
    }

    private boolean known(Fields fields, String euicc) {
        if (!euiccs.containsKey(euicc)) {
            fields.problem("euicc", "there is no eUICC \"" + euicc + "\" (there is " + quoted(euiccs.keySet()) + ")");
        }
        return euiccs.containsKey(euicc);
    }

    private Optional<CardPlace> euicc(Fields fields) {
        String euicc = fields.text("euicc", "euicc0");
        int port = fields.whole("port", 0, Integer.MAX_VALUE, "0");
        if (!fields.has("euicc") || !fields.has("port")) {
            return Optional.empty();
        }
        if (!known(fields, euicc)) {
            return Optional.empty();
        }
        int ports = euiccs.getOrDefault(euicc, Optional.empty())
                .map(EuiccSpec::portCount)
                .orElse(Integer.MAX_VALUE);
        if (port >= ports) {
            String has = IntStream.range(0, ports).mapToObj(String::valueOf).collect(Collectors.joining(" and "));
            fields.problem("port", port + " is not a port of eUICC \"" + euicc + "\" (it has " + has + ")");
            return Optional.empty();
        }
        return Optional.of(new CardPlace(euicc, port));
    }

    static String quoted(Collection<String> names) {
        return names.isEmpty()
                ? "none"
                : names.stream().sorted().map(it -> "\"" + it + "\"").collect(Collectors.joining(", "));
    }
}
