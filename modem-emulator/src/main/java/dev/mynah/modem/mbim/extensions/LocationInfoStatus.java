package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.basicconnect.Registered;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;

/** The area and cell registered on. */
public final class LocationInfoStatus implements Cid {
    private static final Field<Integer> LOCATION_AREA_CODE = uint32("LocationAreaCode");
    private static final Field<Integer> TRACKING_AREA_CODE = uint32("TrackingAreaCode");
    private static final Field<Integer> CELL_ID = uint32("CellID");
    private static final Layout LOCATION = Layout.of(LOCATION_AREA_CODE, TRACKING_AREA_CODE, CELL_ID);

    private static final int UNKNOWN = -1;

    LocationInfoStatus() {}

    @Override
    public Declaration declaration() {
        return Declaration.of(12, "Location Info Status", "the area and cell registered on")
                .query(Layout.EMPTY)
                .state(LOCATION);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(location(port));
    }

    private static Contents location(MbimPort port) {
        Optional<Cell> cell = Registered.in(port.network()).cell();
        return Contents.none()
                .with(LOCATION_AREA_CODE, area(cell, false))
                .with(TRACKING_AREA_CODE, area(cell, true))
                .with(CELL_ID, cellId(cell));
    }

    /** The code of one of the two kinds of area; 0xFFFFFFFF where the cell has none of that kind. */
    public static int area(Optional<Cell> cell, boolean tracking) {
        return cell.filter(it -> tracking == (it.rat() == Rat.E_UTRAN || it.rat() == Rat.NR))
                .map(Cell::areaCode)
                .orElse(UNKNOWN);
    }

    /** That of a cell of NR, of 36 bits, does not fit. */
    public static int cellId(Optional<Cell> cell) {
        return cell.map(Cell::identity)
                .filter(it -> it <= 0xFFFF_FFFFL)
                .map(Long::intValue)
                .orElse(UNKNOWN);
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.RegistrationChanged) {
            port.indicateChange(this, location(port));
        }
    }
}
