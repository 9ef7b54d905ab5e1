package dev.mynah.network.mme;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.emm.EmmIe;
import java.time.Duration;
import java.util.Optional;

/**
 * Power saving mode and extended idle mode DRX of a UE: it gets what it asks for, if the operator grants such things at all. A UE
 * in power saving mode does not hear its pages, which then come to nothing. TS 24.301 5.3.11, 5.3.12; TS 23.401 4.3.22.
 */
final class PowerSaving {
    /** The paging time window, of 5.12 seconds in LTE. TS 24.008 10.5.5.32. */
    private static final int WINDOW = 3;

    private static final int CYCLE = 0x0F;

    private Optional<Duration> periodicUpdate = Optional.empty();

    /** How long the UE need not be heard of, where that is other than for all UEs. */
    Optional<Duration> periodicUpdate() {
        return periodicUpdate;
    }

    /** What the answer to a request says of it. */
    OptionalElements grant(MmeSpec spec, OptionalElements request, OptionalElements answer) {
        periodicUpdate = Optional.empty();
        if (!spec.powerSaving()) {
            return answer;
        }
        boolean mode = request.get(EmmIe.T3324).flatMap(it -> it.duration()).isPresent();
        Optional<GprsTimer3> periodic = request.get(EmmIe.T3412_EXTENDED)
                .filter(it ->
                        mode && it.duration().filter(value -> !value.isZero()).isPresent());
        periodicUpdate = periodic.flatMap(GprsTimer3::duration);
        return answer.with(EmmIe.T3412_EXTENDED, periodic)
                .with(EmmIe.T3324, request.get(EmmIe.T3324).filter(it -> mode))
                .with(
                        EmmIe.EXTENDED_DRX_PARAMETERS,
                        request.get(EmmIe.EXTENDED_DRX_PARAMETERS).map(it -> WINDOW << 4 | (it & CYCLE)));
    }
}
