package dev.mynah.network.sms;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ShortMessageHome;
import dev.mynah.network.hlr.ShortMessageHome.DeliveryOutcome;
import dev.mynah.network.hlr.ShortMessageHome.RoutingInfo;
import java.util.function.Consumer;

/**
 * The gateway MSC for short messages: asks the receiver's home where the receiver is, and hands a message to the node that
 * serves it there (TS 23.040 3.1). Answers come in turns of the service centre's timeline.
 */
final class SmsGmsc {
    private final String serviceCentre;
    private final Interconnect interconnect;
    private final Timeline timeline;

    /** @param serviceCentre the number of the service centre it works for */
    SmsGmsc(String serviceCentre, Interconnect interconnect, Timeline timeline) {
        this.serviceCentre = serviceCentre;
        this.interconnect = interconnect;
        this.timeline = timeline;
    }

    /** Whether some network has subscribers with that number. */
    boolean knows(String number) {
        return interconnect.homeOfNumber(number).isPresent();
    }

    /** False where nobody has the number, and then there is no answer. */
    boolean route(String number, Consumer<RoutingInfo> answered) {
        return interconnect
                .homeOfNumber(number)
                .map(home -> interconnect.reach(
                        home,
                        ShortMessageHome.class,
                        face -> face.routingInfo(
                                number, serviceCentre, answer -> timeline.execute(() -> answered.accept(answer)))))
                .orElse(false);
    }

    void forward(Plmn serving, String imsi, Octets tpdu, boolean more, Consumer<ForwardingSide.Answer> answered) {
        boolean reached = interconnect.reach(
                serving,
                ForwardingSide.class,
                face -> face.forward(
                        imsi, serviceCentre, tpdu, more, answer -> timeline.execute(() -> answered.accept(answer))));
        if (!reached) {
            timeline.execute(
                    () -> answered.accept(new ForwardingSide.Answer.Failed(ForwardingSide.Failure.SYSTEM_FAILURE)));
        }
    }

    /** Reports how a delivery went, so that the home alerts the service centre when another attempt is worth it. */
    void deliveryStatus(String number, DeliveryOutcome outcome) {
        interconnect
                .homeOfNumber(number)
                .ifPresent(home -> interconnect.reach(
                        home, ShortMessageHome.class, face -> face.deliveryStatus(number, serviceCentre, outcome)));
    }
}
