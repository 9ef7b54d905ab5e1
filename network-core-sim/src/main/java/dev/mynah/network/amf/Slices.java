package dev.mynah.network.amf;

import dev.mynah.network.air.nas.element.Nssai;
import dev.mynah.network.air.nas.element.RejectedNssai;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import java.util.List;
import java.util.Optional;

/** What slices a UE may use of those it asked for. TS 24.501 4.6.2, TS 23.501 5.15.5.2. */
record Slices(List<SNssai> allowed, List<SNssai> rejected) {
    private static final int MOST_REJECTED = 8;
    static final Slices NONE = new Slices(List.of(), List.of());

    static Slices of(UeContext ue) {
        List<SNssai> offered = ue.amf().slices();
        List<SNssai> wanted = ue.request()
                .registration()
                .flatMap(request -> request.get(Mm5gIe.REQUESTED_NSSAI))
                .map(Nssai::slices)
                .orElse(List.of());
        if (wanted.isEmpty()) {
            return new Slices(offered.subList(0, 1), List.of());
        }
        return new Slices(
                wanted.stream()
                        .filter(offered::contains)
                        .distinct()
                        .limit(MOST_REJECTED)
                        .toList(),
                wanted.stream()
                        .filter(slice -> !offered.contains(slice))
                        .distinct()
                        .limit(MOST_REJECTED)
                        .toList());
    }

    Optional<RejectedNssai> rejectedNssai() {
        return rejected.isEmpty()
                ? Optional.empty()
                : Optional.of(new RejectedNssai(rejected.stream()
                        .map(slice -> SNssai.of(slice.sst()).equals(slice)
                                        || slice.sd().isEmpty()
                                ? SNssai.of(slice.sst())
                                : SNssai.of(slice.sst(), slice.sd().getAsInt()))
                        .map(RejectedNssai.Rejected::inPlmn)
                        .toList()));
    }
}
