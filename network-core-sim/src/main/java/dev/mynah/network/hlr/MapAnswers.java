package dev.mynah.network.hlr;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.map.HomeLocationRegister;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the home answers MSCs and SGSNs. TS 29.002 8.1, 8.5. */
final class MapAnswers implements HomeLocationRegister {
    /** As many as one answer of MAP has room for (maxNumOfAuthenticationSets, TS 29.002 17.7.1). */
    private static final int MOST_SETS = 5;

    private final Function<String, @Nullable HomeSubscriber> subscribers;
    private final LocationManagement locations;

    /** @param subscribers by IMSI */
    MapAnswers(Function<String, @Nullable HomeSubscriber> subscribers, LocationManagement locations) {
        this.subscribers = subscribers;
        this.locations = locations;
    }

    @Override
    public void answer(MapRequest request, Consumer<MapAnswer> answered) {
        HomeSubscriber subscriber = subscribers.apply(request.imsi());
        if (subscriber == null) {
            answered.accept(new MapAnswer.Refused(MapError.UNKNOWN_SUBSCRIBER));
        } else if (request instanceof MapRequest.SendAuthenticationInfo asked) {
            MapAnswer answer = sets(subscriber.auc(), asked);
            subscriber
                    .auc()
                    .safe()
                    .onComplete(kept -> answered.accept(
                            kept.succeeded() ? answer : new MapAnswer.Refused(MapError.SYSTEM_FAILURE)));
        } else if (request instanceof MapRequest.UpdateLocation asked) {
            answered.accept(updateLocation(subscriber, asked));
        } else {
            purge(subscriber, request);
            answered.accept(new MapAnswer.Done());
        }
    }

    private static MapAnswer sets(AuthenticationCentre auc, MapRequest.SendAuthenticationInfo asked) {
        Optional<MapRequest.Resynchronisation> resynchronisation = asked.resynchronisation();
        if (resynchronisation.isPresent()
                && !auc.resynchronise(
                        resynchronisation.get().rand(), resynchronisation.get().auts())) {
            return new MapAnswer.Refused(MapError.UNEXPECTED_DATA_VALUE);
        }
        if (auc.unavailable()) {
            return new MapAnswer.Refused(MapError.SYSTEM_FAILURE);
        }
        int count = Math.max(1, Math.min(MOST_SETS, asked.vectors()));
        return new MapAnswer.AuthenticationSets(
                Stream.generate(auc::set).limit(count).toList());
    }

    private MapAnswer updateLocation(HomeSubscriber subscriber, MapRequest.UpdateLocation asked) {
        Plmn visited = asked.visited();
        ServiceProfile services = subscriber.services();
        if (!(asked.domain() == CnDomain.PS ? services.mayHavePackets() : services.circuits())) {
            return new MapAnswer.Refused(MapError.TELESERVICE_NOT_PROVISIONED);
        }
        if (!locations.allowed(subscriber, visited)) {
            return new MapAnswer.Refused(MapError.ROAMING_NOT_ALLOWED);
        }
        if (asked.domain() == CnDomain.PS) {
            locations.serve(subscriber, new ServingNode(visited, ServingNode.Kind.SGSN));
        } else {
            locations.serve(subscriber, visited);
        }
        locations.located(subscriber);
        return new MapAnswer.LocationUpdated(subscriber.subscription());
    }

    private void purge(HomeSubscriber subscriber, MapRequest request) {
        if (request.domain() == CnDomain.PS) {
            locations.leave(subscriber, new ServingNode(request.visited(), ServingNode.Kind.SGSN));
        } else {
            locations.leave(subscriber, request.visited());
        }
    }
}
