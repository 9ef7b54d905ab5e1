package dev.mynah.network.operator;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.door.RemoteHome;
import dev.mynah.network.gsup.door.ServingHome;
import dev.mynah.network.hlr.HomeSide;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ShortMessageHome;
import dev.mynah.network.hlr.map.CallSubscription;
import dev.mynah.network.hlr.map.HomeLocationRegister;
import dev.mynah.network.hlr.services.SsHome;
import dev.mynah.network.hlr.services.SsServer;
import dev.mynah.network.sms.ForwardingSide;
import dev.mynah.network.sms.SubmissionRelay;
import dev.mynah.network.ss.UssdAnswered;
import dev.mynah.network.ss.UssdMenus;
import dev.mynah.network.ss.UssdPlan;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;

/** An operator's HLR put together: what it offers to the nodes of all networks, and the doors to and from GSUP. */
public final class HomeNetwork {
    private final OperatorSpec spec;
    private final Hss hss;
    private final Interconnect interconnect;
    private final Timeline timeline;
    private final EventStream events;
    private final UssdMenus ussd;
    private final SsServer services;
    private final ServingHome serving;
    private final Optional<RemoteHome> remote;

    HomeNetwork(OperatorSpec spec, Hss hss, Interconnect interconnect, Timeline timeline, EventStream events) {
        this.spec = spec;
        this.hss = hss;
        this.interconnect = interconnect;
        this.timeline = timeline;
        this.events = events;
        hss.services().shared(spec.home().shared());
        this.ussd = new UssdMenus(spec.home().ussd());
        this.services = new SsServer(hss.services(), ussd, hss::mscOf, interconnect, timeline);
        this.serving = new ServingHome(spec.plmn(), hss, hss.services(), services, interconnect, timeline);
        this.remote = spec.home().remote().map(at -> new RemoteHome(spec.plmn(), spec.name(), interconnect, timeline));
    }

    /**
     * @param waiting what our own HLR does for short messages
     * @param switching delivers them to whom our own nodes serve
     */
    void offer(ShortMessageHome waiting, ForwardingSide switching) {
        HomeLocationRegister hlr = remote.isPresent() ? remote.get() : hss;
        SsHome home = remote.isPresent() ? remote.get() : services;
        HomeSide hssSide = remote.isPresent() ? remote.get() : hss;
        interconnect.offer(spec.plmn(), HomeSide.class, hssSide, timeline);
        interconnect.offer(
                spec.plmn(),
                ShortMessageHome.class,
                remote.map(RemoteHome::messages).orElse(waiting),
                timeline);
        remote.ifPresent(it -> interconnect.offer(spec.plmn(), SubmissionRelay.class, it.relay(), timeline));
        interconnect.offer(spec.plmn(), ForwardingSide.class, serving.forwardingBefore(switching), timeline);
        interconnect.offer(spec.plmn(), HomeLocationRegister.class, hlr, timeline);
        interconnect.offer(spec.plmn(), SsHome.class, home, timeline);
        interconnect.offer(spec.plmn(), CallSubscription.class, hss.services(), timeline);
    }

    void ussd(UssdPlan plan) {
        ussd.plan(plan);
    }

    /** What a user answers to a text; empty when the user can't be reached or doesn't answer. */
    Future<Optional<String>> push(String imsi, String text, boolean answer) {
        Promise<Optional<String>> done = Promise.promise();
        timeline.execute(() -> {
            if (hss.services().subscriber(imsi).isEmpty()) {
                done.fail(new IllegalArgumentException("imsi: there is no subscriber " + imsi));
            } else {
                services.push(imsi, text, answer, it -> answered(imsi, it, done));
            }
        });
        return done.future();
    }

    /** The same with the menu of a code. */
    Future<Optional<String>> pushMenu(String imsi, String code) {
        Promise<Optional<String>> done = Promise.promise();
        timeline.execute(() -> {
            if (!services.pushMenu(imsi, code, it -> answered(imsi, it, done))) {
                done.fail(new IllegalArgumentException("menu: there is no subscriber " + imsi + " or no code " + code));
            }
        });
        return done.future();
    }

    private void answered(String imsi, Optional<String> answer, Promise<Optional<String>> done) {
        events.publish(new UssdAnswered(timeline.now(), spec.name() + "/hss", imsi, answer));
        done.complete(answer);
    }

    /** Our HLR as Osmocom's nodes see it, for a door to serve. */
    public ServingHome serving() {
        return serving;
    }

    /** The other HLR, for a link to it to feed. */
    public Optional<RemoteHome> remote() {
        return remote;
    }
}
