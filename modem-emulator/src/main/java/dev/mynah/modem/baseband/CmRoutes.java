package dev.mynah.modem.baseband;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.CmServiceType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** By which system each service gets its connections in each technology. */
final class CmRoutes implements CmTransport {
    private record Route(Rat rat, Set<CmServiceType> services, CmTransport transport) {}

    private final Supplier<Optional<Rat>> present;
    private final CmTransport help;
    private final List<Route> routes = new ArrayList<>();
    private final Map<CmServiceType, CmUser> users = new EnumMap<>(CmServiceType.class);

    /**
     * @param present the technology the stack is registered over; empty while it is not
     * @param help opens the connections of emergency calls, which need no registration
     */
    CmRoutes(Supplier<Optional<Rat>> present, CmTransport help) {
        this.present = present;
        this.help = help;
    }

    /** Has some services carried by a transport while the stack is in a technology. The latest route for a service counts. */
    void add(Rat rat, Set<CmServiceType> services, CmTransport transport) {
        routes.add(0, new Route(rat, services, transport));
        users.forEach((service, user) -> {
            if (services.contains(service)) {
                transport.user(service, user);
            }
        });
    }

    @Override
    public void user(CmServiceType service, CmUser user) {
        users.put(service, user);
        routes.stream()
                .filter(it -> it.services().contains(service))
                .map(Route::transport)
                .distinct()
                .forEach(it -> it.user(service, user));
    }

    @Override
    public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        if (service == CmServiceType.EMERGENCY_CALL) {
            help.open(service, opened, refused);
            return;
        }
        Optional<Rat> here = present.get();
        routes.stream()
                .filter(it ->
                        here.equals(Optional.of(it.rat())) && it.services().contains(service))
                .findFirst()
                .ifPresentOrElse(
                        it -> it.transport().open(service, opened, refused),
                        () -> refused.accept(new Refusal(Reason.NO_NETWORK_SERVICE)));
    }
}
