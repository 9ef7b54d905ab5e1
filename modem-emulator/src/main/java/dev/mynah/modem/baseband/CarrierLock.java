package dev.mynah.modem.baseband;

import dev.mynah.modem.Carrier;
import dev.mynah.modem.CarrierRestrictions;
import dev.mynah.modem.CarrierRestrictions.Policy;
import dev.mynah.modem.NvItems;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The device's carrier restrictions, as they are kept over a power cycle: a line for what holds for all, one per carrier. */
final class CarrierLock {
    private static final String KEY = "carriers";
    private static final String ALLOWED = "+";
    private static final String EXCLUDED = "-";
    private static final int FIELDS = 9;

    private final NvItems items;
    private CarrierRestrictions restrictions;

    CarrierLock(NvItems items) {
        this.items = items;
        this.restrictions = items.get(KEY).map(CarrierLock::parsed).orElse(CarrierRestrictions.NONE);
    }

    CarrierRestrictions restrictions() {
        return restrictions;
    }

    void restrict(CarrierRestrictions wanted) {
        restrictions = wanted;
        if (wanted.equals(CarrierRestrictions.NONE)) {
            items.remove(KEY);
        } else {
            items.put(KEY, text(wanted));
        }
    }

    private static String text(CarrierRestrictions restrictions) {
        List<String> lines = new ArrayList<>();
        lines.add(restrictions.allowedOnly() + " " + restrictions.policy());
        restrictions.allowed().forEach(it -> lines.add(line(ALLOWED, it)));
        restrictions.excluded().forEach(it -> lines.add(line(EXCLUDED, it)));
        return String.join("\n", lines);
    }

    private static String line(String list, Carrier carrier) {
        return list + " "
                + String.join(
                        " ",
                        Stream.of(
                                        carrier.mcc(),
                                        carrier.mnc(),
                                        carrier.serviceProviderName().orElse(""),
                                        carrier.imsiPrefix().orElse(""),
                                        carrier.group1().orElse(""),
                                        carrier.group2().orElse(""),
                                        carrier.iccid().orElse(""),
                                        String.join(",", carrier.equivalentHomes()))
                                .map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8))
                                .toList());
    }

    private static CarrierRestrictions parsed(String text) {
        List<String> lines = text.lines().toList();
        String[] first = lines.get(0).split(" ", -1);
        return new CarrierRestrictions(
                carriers(lines, ALLOWED),
                carriers(lines, EXCLUDED),
                Boolean.parseBoolean(first[0]),
                Policy.valueOf(first[1]));
    }

    private static List<Carrier> carriers(List<String> lines, String list) {
        return lines.stream()
                .skip(1)
                .map(it -> it.split(" ", FIELDS))
                .filter(it -> it[0].equals(list))
                .map(CarrierLock::carrier)
                .toList();
    }

    private static Carrier carrier(String[] line) {
        List<String> fields = Stream.of(line)
                .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
                .toList();
        return new Carrier(
                fields.get(1),
                fields.get(2),
                field(fields.get(3)),
                field(fields.get(4)),
                field(fields.get(5)),
                field(fields.get(6)),
                field(fields.get(7)),
                fields.get(8).isEmpty() ? List.of() : List.of(fields.get(8).split(",", -1)));
    }

    private static Optional<String> field(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
