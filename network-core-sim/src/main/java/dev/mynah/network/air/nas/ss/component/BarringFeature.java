package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.OctetReader;
import java.util.List;
import java.util.Optional;

/** How calls of a basic service are barred. TS 29.002 17.7.4, CallBarringFeature. */
public record BarringFeature(Optional<BasicService> basicService, Optional<SsStatus> status) {

    private static final int STATUS = 0x84;

    static BarringFeature read(BerElement sequence, OctetReader in) {
        BerFields fields = BerFields.of(sequence, in);
        return new BarringFeature(
                BasicService.read(fields), fields.number(STATUS).map(SsStatus::of));
    }

    BerElement element() {
        return BerElement.holding(
                BerElement.SEQUENCE,
                List.of(basicService.map(BasicService::element), status.map(it -> BerElement.of(STATUS, it.value()))));
    }
}
