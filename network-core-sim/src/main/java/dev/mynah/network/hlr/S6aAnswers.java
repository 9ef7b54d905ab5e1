package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the home answers MMEs. TS 29.272 5.2. */
final class S6aAnswers implements HomeSide {
    private final Function<String, @Nullable HomeSubscriber> subscribers;
    private final LocationManagement locations;

    /** @param subscribers by IMSI */
    S6aAnswers(Function<String, @Nullable HomeSubscriber> subscribers, LocationManagement locations) {
        this.subscribers = subscribers;
        this.locations = locations;
    }

    @Override
    public void answer(S6aRequest request, Consumer<S6aAnswer> answered) {
        HomeSubscriber subscriber = subscribers.apply(request.imsi());
        if (subscriber == null) {
            answered.accept(new S6aAnswer.Refused(S6aError.USER_UNKNOWN));
        } else if (request instanceof S6aRequest.AuthenticationInformation asked) {
            S6aAnswer answer = vector(subscriber.auc(), asked);
            subscriber
                    .auc()
                    .safe()
                    .onComplete(kept -> answered.accept(
                            kept.succeeded()
                                    ? answer
                                    : new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE)));
        } else if (request instanceof S6aRequest.UpdateLocation asked) {
            answered.accept(updateLocation(subscriber, asked.visited()));
        } else {
            locations.leave(subscriber, new ServingNode(request.visited(), ServingNode.Kind.MME));
            answered.accept(new S6aAnswer.Success());
        }
    }

    private static S6aAnswer vector(AuthenticationCentre auc, S6aRequest.AuthenticationInformation asked) {
        if (!auc.umts()) {
            return new S6aAnswer.Refused(S6aError.UNKNOWN_EPS_SUBSCRIPTION);
        }
        if (auc.unavailable()) {
            return new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE);
        }
        Optional<S6aRequest.Resynchronisation> resynchronisation = asked.resynchronisation();
        if (resynchronisation.isPresent()
                && !auc.resynchronise(
                        resynchronisation.get().rand(), resynchronisation.get().auts())) {
            return new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE);
        }
        return new S6aAnswer.Vector(auc.vector(asked.visited()));
    }

    private S6aAnswer updateLocation(HomeSubscriber subscriber, Plmn visited) {
        ServiceProfile services = subscriber.services();
        if (!services.mayHavePackets()) {
            return new S6aAnswer.Refused(S6aError.UNKNOWN_EPS_SUBSCRIPTION);
        }
        if (services.notIn().contains(Rat.E_UTRAN)) {
            return new S6aAnswer.Refused(S6aError.RAT_NOT_ALLOWED);
        }
        if (!locations.allowed(subscriber, visited)) {
            return new S6aAnswer.Refused(S6aError.ROAMING_NOT_ALLOWED);
        }
        locations.serve(subscriber, new ServingNode(visited, ServingNode.Kind.MME));
        locations.located(subscriber);
        return new S6aAnswer.LocationUpdated(subscriber.subscription());
    }
}
