package dev.mynah.modem.mm5g;

import dev.mynah.modem.PacketData.Slice;
import dev.mynah.modem.PacketData.SliceStatus;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Nssai;
import dev.mynah.network.air.nas.element.RejectedNssai;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which slices of a network the UE knows of: those it was configured with, is allowed and has been rejected. It knows those of
 * one network at a time, and nothing of them when it is switched on. TS 24.501 4.6.2.
 */
final class KnownSlices {
    /** A UE asks for no more. TS 24.501 9.11.3.37. */
    private static final int MOST_REQUESTED = 8;

    /** TS 24.501 9.11.3.46. */
    private static final int IN_THE_AREA = 1;

    private Optional<Plmn> network = Optional.empty();
    private List<SNssai> configured = List.of();
    private List<SNssai> allowed = List.of();
    private List<SNssai> rejected = List.of();
    private final Map<SNssai, Integer> causes = new HashMap<>();

    /** What to ask a network for: what it has allowed, else what it is configured with and not rejected; maybe nothing. */
    Optional<Nssai> wanted(Plmn plmn) {
        if (!network.equals(Optional.of(plmn))) {
            return Optional.empty();
        }
        List<SNssai> wanted = left(allowed);
        if (wanted.isEmpty()) {
            wanted = left(configured);
        }
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Nssai(wanted.subList(0, Math.min(wanted.size(), MOST_REQUESTED))));
    }

    /** All of them. A rejected one is no matter whether it is configured, too. */
    List<Slice> all() {
        List<Slice> all = new ArrayList<>();
        allowed.forEach(it -> all.add(new Slice(it, SliceStatus.ALLOWED)));
        configured.stream()
                .filter(it -> !allowed.contains(it) && !rejected.contains(it))
                .forEach(it -> all.add(new Slice(it, SliceStatus.CONFIGURED)));
        rejected.forEach(it -> all.add(new Slice(
                it,
                causes.getOrDefault(it, 0) == IN_THE_AREA
                        ? SliceStatus.REJECTED_IN_AREA
                        : SliceStatus.REJECTED_IN_NETWORK)));
        return all;
    }

    private List<SNssai> left(List<SNssai> of) {
        return of.stream().filter(it -> !rejected.contains(it)).toList();
    }

    /** REGISTRATION ACCEPT or CONFIGURATION UPDATE COMMAND. A new configuration ends all rejections. TS 24.501 4.6.2.2. */
    void told(Plmn plmn, OptionalElements elements) {
        in(plmn);
        elements.get(Mm5gIe.CONFIGURED_NSSAI).map(Nssai::slices).ifPresent(it -> {
            configured = it;
            allowed = allowed.stream().filter(it::contains).toList();
            rejected = List.of();
        });
        elements.get(Mm5gIe.ALLOWED_NSSAI).map(Nssai::slices).ifPresent(it -> {
            allowed = it;
            rejected = rejected.stream().filter(slice -> !it.contains(slice)).toList();
        });
        elements.get(Mm5gIe.REJECTED_NSSAI).ifPresent(this::reject);
    }

    /** REGISTRATION REJECT with cause #62. True when that is news, and there are others to ask for. */
    boolean refused(Plmn plmn, Optional<RejectedNssai> slices) {
        in(plmn);
        int before = rejected.size();
        slices.ifPresent(this::reject);
        return rejected.size() > before && wanted(plmn).isPresent();
    }

    private void in(Plmn plmn) {
        if (!network.equals(Optional.of(plmn))) {
            network = Optional.of(plmn);
            configured = List.of();
            allowed = List.of();
            rejected = List.of();
        }
    }

    private void reject(RejectedNssai told) {
        List<SNssai> all = new ArrayList<>(rejected);
        told.slices().stream()
                .map(RejectedNssai.Rejected::slice)
                .filter(it -> !all.contains(it))
                .forEach(all::add);
        told.slices().forEach(it -> causes.put(it.slice(), it.cause()));
        causes.keySet().retainAll(all);
        rejected = List.copyOf(all);
    }
}
