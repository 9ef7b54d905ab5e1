package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.uint32s;
import static dev.mynah.modem.mbim.wire.Numbers.uuid;
import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Declaration.Part;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the host wants to be told unasked: these and nothing else. Until it says so it is told everything. A service with no
 * command named stands for all of its own; what there is not is left out of the answer. MBIM 1.0 10.5.30.
 */
final class DeviceServiceSubscribeList implements Cid {
    private static final Field<UUID> ID = uuid("DeviceServiceId");
    private static final Count CIDS_COUNT = Count.of("CidsCount");
    private static final Field<List<Integer>> CIDS = uint32s("Cids", CIDS_COUNT);
    private static final Layout ENTRY = Layout.of(ID, CIDS_COUNT, CIDS);

    private static final Count COUNT = Count.of("EventsCount");
    private static final Field<List<Contents>> EVENTS = references("Events", COUNT, ENTRY);
    private static final Layout LIST = Layout.of(COUNT, EVENTS);

    @Override
    public Declaration declaration() {
        return Declaration.of(19, "Device Service Subscribe List", "what the host is told unasked")
                .set(LIST)
                .response(LIST);
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Map<UUID, Set<Integer>> wanted = new HashMap<>();
        List<Contents> taken = new ArrayList<>();
        for (Contents entry : given.get(EVENTS)) {
            port.services().stream()
                    .filter(it -> it.id().equals(entry.get(ID)))
                    .findFirst()
                    .ifPresent(service -> {
                        List<Integer> cids = notified(service, entry.get(CIDS));
                        wanted.computeIfAbsent(service.id(), it -> new HashSet<>())
                                .addAll(cids);
                        taken.add(Contents.none().with(ID, service.id()).with(CIDS, cids));
                    });
        }
        port.want(wanted);
        return Answer.of(Contents.none().with(EVENTS, taken));
    }

    private static List<Integer> notified(Service service, List<Integer> named) {
        return service.supported().stream()
                .map(Cid::declaration)
                .filter(it -> it.layout(Part.NOTIFICATION, Extension.V3).isPresent())
                .map(Declaration::cid)
                .filter(it -> named.isEmpty() || named.contains(it))
                .toList();
    }
}
