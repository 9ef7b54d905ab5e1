package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uint32s;
import static dev.mynah.modem.mbim.wire.Numbers.uuid;
import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;

/** The services of the function with their commands, as far as they are about something here. MBIM 1.0 10.5.29. */
final class DeviceServices implements Cid {
    private static final Field<UUID> ID = uuid("DeviceServiceId");
    private static final Field<Integer> DSS_PAYLOAD = uint32("DssPayload");
    private static final Field<Integer> MAX_DSS_INSTANCES = uint32("MaxDssInstances");
    private static final Count CIDS_COUNT = Count.of("CidsCount");
    private static final Field<List<Integer>> CIDS = uint32s("Cids", CIDS_COUNT);
    private static final Layout ELEMENT = Layout.of(ID, DSS_PAYLOAD, MAX_DSS_INSTANCES, CIDS_COUNT, CIDS);

    private static final Count COUNT = Count.of("DeviceServicesCount");
    private static final Field<Integer> MAX_DSS_SESSIONS = uint32("MaxDssSessions");
    private static final Field<List<Contents>> SERVICES = references("DeviceServices", COUNT, ELEMENT);

    @Override
    public Declaration declaration() {
        return Declaration.of(16, "Device Services", "the services with their commands")
                .query(Layout.EMPTY)
                .response(Layout.of(COUNT, MAX_DSS_SESSIONS, SERVICES));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(Contents.none()
                .with(
                        SERVICES,
                        port.services().stream()
                                .filter(it -> !it.supported().isEmpty())
                                .map(DeviceServices::element)
                                .toList()));
    }

    private static Contents element(Service service) {
        return Contents.none()
                .with(ID, service.id())
                .with(
                        CIDS,
                        service.supported().stream()
                                .map(it -> it.declaration().cid())
                                .toList());
    }
}
