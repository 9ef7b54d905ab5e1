package dev.mynah.network.eir;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Devices by their IMEI (14 digits, 15 with the check digit, 16 with the software version) or, all of one type, by their type
 * allocation code (8 digits). TS 23.003 6.2.
 *
 * @param refused those that are not served
 * @param allowed those that are served if they are not refused; any where none is named
 */
public record EquipmentSpec(Set<String> refused, Set<String> allowed) {
    /** Serves every device. */
    public static final EquipmentSpec ANY = new EquipmentSpec(Set.of(), Set.of());

    private static final int IMEI_WITHOUT_CHECK_DIGIT = 14;

    public EquipmentSpec {
        refused = significant("refused", refused);
        allowed = significant("allowed", allowed);
    }

    /** What decides of an IMEI, IMEISV or type allocation code: neither check digit nor software version. */
    static String significant(String digits) {
        return digits.substring(0, Math.min(digits.length(), IMEI_WITHOUT_CHECK_DIGIT));
    }

    private static Set<String> significant(String field, Set<String> all) {
        return all.stream().map(it -> checked(field, it)).collect(Collectors.toUnmodifiableSet());
    }

    private static String checked(String field, String digits) {
        if (!digits.matches("[0-9]{8}|[0-9]{14,16}")) {
            throw new IllegalArgumentException(
                    field + ": \"" + digits + "\" is neither an IMEI nor a type allocation code of 8 digits");
        }
        return significant(digits);
    }

    /** Whether a device is served. */
    boolean serves(String imei) {
        return refused.stream().noneMatch(imei::startsWith)
                && (allowed.isEmpty() || allowed.stream().anyMatch(imei::startsWith));
    }

    /** Refuses a device, or a type of them, from now on. */
    EquipmentSpec refusing(String imei) {
        Set<String> more = new HashSet<>(refused);
        more.add(checked("imei", imei));
        return new EquipmentSpec(more, allowed);
    }

    /** Serves a device, or a type of them, from now on. */
    EquipmentSpec serving(String imei) {
        Set<String> fewer = new HashSet<>(refused);
        fewer.remove(checked("imei", imei));
        Set<String> more = new HashSet<>(allowed);
        if (!allowed.isEmpty()) {
            more.add(checked("imei", imei));
        }
        return new EquipmentSpec(fewer, more);
    }
}
