package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.map.ServingGprsSupportNode;
import dev.mynah.network.hlr.map.VisitorLocationRegister;
import java.util.function.Consumer;

/**
 * Which nodes serve a subscriber, one for packets and an MSC, and what those hear that do no more (TS 23.012, TS 29.272
 * 5.2.1).
 */
final class LocationManagement {
    private final Plmn home;
    private final Interconnect interconnect;
    private Consumer<String> located = imsi -> {};

    LocationManagement(Plmn home, Interconnect interconnect) {
        this.home = home;
        this.interconnect = interconnect;
    }

    /** Tells who waits for subscribers when one has registered. */
    void onLocated(Consumer<String> told) {
        located = told;
    }

    boolean allowed(HomeSubscriber subscriber, Plmn visited) {
        return visited.equals(home)
                || (subscriber.spec().roaming().allowed(visited)
                        && !subscriber.services().barred().contains(OperatorBarring.ROAMING));
    }

    void located(HomeSubscriber subscriber) {
        located.accept(subscriber.imsi());
    }

    /** Another node serves the subscriber's packets from now on; the one before forgets it. */
    void serve(HomeSubscriber subscriber, ServingNode node) {
        ServingNode before = subscriber.node();
        if (before != null && !before.equals(node)) {
            String imsi = subscriber.imsi();
            switch (before.kind()) {
                case MME -> interconnect.reach(before.plmn(), ServingSide.class, mme -> mme.cancelLocation(imsi));
                case SGSN ->
                    interconnect.reach(before.plmn(), ServingGprsSupportNode.class, sgsn -> sgsn.cancelLocation(imsi));
                case AMF ->
                    interconnect.reach(before.plmn(), ServingAmf.class, amf -> amf.deregistrationNotified(imsi));
            }
        }
        subscriber.servedBy(node);
    }

    void leave(HomeSubscriber subscriber, ServingNode node) {
        if (node.equals(subscriber.node())) {
            subscriber.servedBy(null);
        }
    }

    /** Another MSC serves the subscriber from now on; the one before forgets it. */
    void serve(HomeSubscriber subscriber, Plmn msc) {
        Plmn before = subscriber.msc();
        if (before != null && !before.equals(msc)) {
            cancel(before, subscriber.imsi());
        }
        subscriber.mscOf(msc);
    }

    void leave(HomeSubscriber subscriber, Plmn msc) {
        if (msc.equals(subscriber.msc())) {
            subscriber.mscOf(null);
        }
    }

    private void cancel(Plmn msc, String imsi) {
        interconnect.reach(msc, VisitorLocationRegister.class, vlr -> vlr.cancelLocation(imsi));
    }

    /** @param renewed whether it is to come again, and so to have what it is to have now */
    void sendAway(HomeSubscriber subscriber, boolean renewed) {
        String imsi = subscriber.imsi();
        ServingNode node = subscriber.node();
        if (node != null) {
            switch (node.kind()) {
                case MME ->
                    interconnect.reach(node.plmn(), ServingSide.class, it -> it.subscriptionChanged(imsi, renewed));
                case SGSN ->
                    interconnect.reach(
                            node.plmn(), ServingGprsSupportNode.class, it -> it.subscriptionChanged(imsi, renewed));
                case AMF ->
                    interconnect.reach(node.plmn(), ServingAmf.class, it -> it.subscriptionChanged(imsi, renewed));
            }
        }
        Plmn msc = subscriber.msc();
        if (msc != null) {
            cancel(msc, imsi);
        }
    }
}
