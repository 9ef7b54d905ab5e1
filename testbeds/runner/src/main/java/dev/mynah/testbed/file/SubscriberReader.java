package dev.mynah.testbed.file;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.Roaming;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.SubscriberSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together who is a subscriber of one operator: those that profiles provision, and those its own list has. An entry of
 * the list may say more of a profile's subscriber, such as where it may roam; an entry with a key of its own is believed,
 * which makes a subscriber whose card has another key.
 */
final class SubscriberReader {
    private final Map<String, SubscriberSpec> byImsi = new LinkedHashMap<>();

    SubscriberReader(List<Subscribers.Provisioned> provisioned) {
        provisioned.forEach(it -> byImsi.put(
                it.profile().imsi(),
                SubscriberSpec.of(it.profile().imsi(), it.profile().key())
                        .withMsisdn(it.profile()
                                .msisdn()
                                .map(SubscriberReader::digits)
                                .orElse(""))));
    }

    List<SubscriberSpec> read(Fields operator) {
        Set<String> listed = new LinkedHashSet<>();
        for (Fields entry : operator.each("subscribers")) {
            String imsi = entry.text("imsi", "001010000000001");
            if (!imsi.isEmpty() && !listed.add(imsi)) {
                entry.problem("imsi", "\"" + imsi + "\" is in this list twice");
            }
            subscriber(imsi, entry).ifPresent(it -> byImsi.put(it.imsi(), it));
        }
        return new ArrayList<>(byImsi.values());
    }

    private Optional<SubscriberSpec> subscriber(String imsi, Fields entry) {
        Optional<SubscriberSpec> profile = Optional.ofNullable(byImsi.get(imsi));
        Optional<AkaParameters> own = Keys.optional(entry);
        if (own.isEmpty() && profile.isEmpty()) {
            entry.problem("k", "is missing, and no profile with this IMSI names this operator");
        }
        Optional<AkaParameters> key = own.or(() -> profile.map(SubscriberSpec::key));
        int amf = entry.whole("amf", 0, 0xFFFF, 0x8000);
        long sqn = entry.optional("sqn", SubscriberReader::sqn).orElse(0L);
        String msisdn =
                entry.text("msisdn", () -> profile.map(SubscriberSpec::msisdn).orElse(""));
        List<String> apns = entry.texts("apns");
        Roaming roaming = roaming(entry);
        ServiceProfile services = ServicesReader.read(entry.inner("services"));
        return entry.make(
                () -> new SubscriberSpec(imsi, key.orElseThrow(), amf, sqn, digits(msisdn), apns, roaming, services));
    }

    private static Roaming roaming(Fields entry) {
        List<String> where = entry.texts("roaming");
        if (where.equals(List.of("any"))) {
            return Roaming.ANY;
        }
        List<Plmn> plmns = new ArrayList<>();
        for (String text : where) {
            try {
                plmns.add(Plmn.of(text));
            } catch (IllegalArgumentException e) {
                entry.problem("roaming", "\"" + text + "\" is neither a PLMN (as 999-70) nor any");
            }
        }
        return Roaming.in(plmns.toArray(Plmn[]::new));
    }

    private static long sqn(String text) {
        if (!text.matches("[0-9A-Fa-f]{12}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not 12 hexadecimal digits");
        }
        return Long.parseLong(text, 16);
    }

    private static String digits(String msisdn) {
        return msisdn.replaceFirst("^\\+", "");
    }
}
