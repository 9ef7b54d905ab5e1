package dev.mynah.testbed.file;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.Roaming;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.SubscriberCard;
import dev.mynah.network.hlr.SubscriberSpec;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    /** Stands for a key that is elsewhere. */
    private static final AkaParameters NO_KEY = AkaParameters.milenage(SubscriberKey.ofOpc(new byte[16], new byte[16]));

    private final Map<String, SubscriberSpec> byImsi = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();

    SubscriberReader(List<Subscribers.Provisioned> provisioned) {
        provisioned.forEach(it -> byImsi.put(
                it.profile().imsi(),
                SubscriberSpec.of(it.profile().imsi(), it.profile().key())
                        .withMsisdn(it.profile()
                                .msisdn()
                                .map(SubscriberReader::digits)
                                .orElse(""))
                        .withCard(SubscriberCard.of(it.profile().iccid()).on(it.eid()))));
    }

    /** @param directory where the tables are that the list goes on in */
    List<SubscriberSpec> read(Fields operator, Path directory) {
        operator.each("subscribers").forEach(entry -> read(entry, true));
        for (String name : operator.texts("subscribersFrom")) {
            Problems problems = new Problems(name);
            try {
                SubscriberTables.read(directory.resolve(name), problems).forEach(entry -> read(entry, true));
                problems.lines().forEach(line -> operator.problem("subscribersFrom", line));
            } catch (BrokenFile | InvalidPathException e) {
                operator.problem("subscribersFrom", String.valueOf(e.getMessage()));
            }
        }
        return new ArrayList<>(byImsi.values());
    }

    /** Reads subscribers for their mistakes alone; keys may be elsewhere. */
    void check(List<Fields> entries) {
        entries.forEach(entry -> read(entry, false));
    }

    /** Reads one subscriber. */
    Optional<SubscriberSpec> one(Fields entry) {
        return subscriber(entry.text("imsi", "001010000000001"), entry, true);
    }

    private void read(Fields entry, boolean keyNeeded) {
        String imsi = entry.text("imsi", "001010000000001");
        if (!imsi.isEmpty() && !listed.add(imsi)) {
            entry.problem("imsi", "\"" + imsi + "\" is in this list twice");
        }
        subscriber(imsi, entry, keyNeeded).ifPresent(it -> byImsi.put(it.imsi(), it));
    }

    private Optional<SubscriberSpec> subscriber(String imsi, Fields entry, boolean keyNeeded) {
        Optional<SubscriberSpec> profile = Optional.ofNullable(byImsi.get(imsi));
        Optional<AkaParameters> own = Keys.optional(entry);
        if (own.isEmpty() && profile.isEmpty() && keyNeeded) {
            entry.problem("k", "is missing, and no profile with this IMSI names this operator");
        }
        AkaParameters key = own.or(() -> profile.map(SubscriberSpec::key)).orElse(NO_KEY);
        int amf = entry.whole("amf", 0, 0xFFFF, 0x8000);
        long sqn = entry.optional("sqn", SubscriberReader::sqn).orElse(0L);
        String msisdn =
                entry.text("msisdn", () -> profile.map(SubscriberSpec::msisdn).orElse(""));
        List<String> apns = entry.texts("apns");
        Roaming roaming = roaming(entry);
        ServiceProfile services = ServicesReader.read(entry.inner("services"));
        SubscriberCard card = card(entry, profile.map(SubscriberSpec::card).orElse(SubscriberCard.UNKNOWN));
        return entry.make(() -> new SubscriberSpec(imsi, key, amf, sqn, digits(msisdn), apns, roaming, services, card));
    }

    /** @param profile where the testbed file has it */
    private static SubscriberCard card(Fields entry, SubscriberCard profile) {
        Optional<String> iccid = entry.text("iccid").or(profile::iccid);
        Optional<String> eid = entry.text("eid").or(profile::eid);
        Optional<String> only = entry.text("onlyEid");
        return entry.make(() -> new SubscriberCard(iccid, eid, only)).orElse(profile);
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
