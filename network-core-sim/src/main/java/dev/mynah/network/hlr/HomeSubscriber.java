package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A subscriber as its home knows it: what it has, how it is authenticated, and the nodes that serve it. */
final class HomeSubscriber {
    private SubscriberSpec spec;
    private final List<String> apns;
    private final Supplier<AuthenticationCentre> making;
    private @Nullable AuthenticationCentre auc;
    private @Nullable ServingNode node;
    private @Nullable Plmn msc;

    /**
     * @param apns all of the operator, for one that names none
     * @param making its authentication centre, when first needed: of many thousand subscribers few may ever appear
     */
    HomeSubscriber(SubscriberSpec spec, List<String> apns, Supplier<AuthenticationCentre> making) {
        this.spec = spec;
        this.apns = apns;
        this.making = making;
    }

    SubscriberSpec spec() {
        return spec;
    }

    /** It is on another card now. */
    void on(SubscriberCard card) {
        spec = spec.withCard(card);
    }

    String imsi() {
        return spec.imsi();
    }

    ServiceProfile services() {
        return spec.services();
    }

    AuthenticationCentre auc() {
        if (auc == null) {
            auc = making.get();
        }
        return auc;
    }

    Subscription subscription() {
        return new Subscription(
                spec.imsi(),
                spec.msisdn(),
                spec.apns().isEmpty() ? apns : spec.apns(),
                spec.services().notIn());
    }

    /** Who serves its packets. */
    @Nullable ServingNode node() {
        return node;
    }

    void servedBy(@Nullable ServingNode serving) {
        node = serving;
    }

    /** The network whose MSC serves it. */
    @Nullable Plmn msc() {
        return msc;
    }

    void mscOf(@Nullable Plmn visited) {
        msc = visited;
    }
}
