package dev.mynah.network.gsup.door;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ShortMessageHome;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.services.ServiceRegister;
import dev.mynah.network.sms.ForwardingSide;
import dev.mynah.network.sms.SubmissionSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Short messages of subscribers of ours whom Osmocom's nodes serve. TS 29.002 12 in the coding of GSUP. */
final class ServingMessages {
    private final ServiceRegister register;
    private final Interconnect interconnect;
    private final Timeline timeline;
    private final Questions questions;
    private int reference;

    ServingMessages(ServiceRegister register, Interconnect interconnect, Timeline timeline) {
        this.register = register;
        this.interconnect = interconnect;
        this.timeline = timeline;
        this.questions = new Questions(timeline);
    }

    /** MO Forward Short Message. The sender's number is the one we know, whatever the node says. */
    void submit(GsupLink link, GsupMessage asked) {
        Optional<String> serviceCentre = RelayElements.serviceCentre(asked, GsupElement.SM_RP_DESTINATION);
        Optional<Octets> tpdu = asked.first(GsupElement.SM_RP_USER_DATA);
        String from =
                register.subscriber(asked.imsi()).map(SubscriberSpec::msisdn).orElse("");
        if (serviceCentre.isEmpty() || tpdu.isEmpty()) {
            link.send(RelayElements.refused(asked, RpCause.INVALID_MANDATORY_INFORMATION));
            return;
        }
        if (from.isEmpty()) {
            link.send(RelayElements.refused(asked, RpCause.UNIDENTIFIED_SUBSCRIBER));
            return;
        }
        boolean reached = interconnect
                .homeOfNumber(serviceCentre.get())
                .map(plmn -> interconnect.reach(
                        plmn,
                        SubmissionSide.class,
                        centre -> centre.submit(
                                from,
                                tpdu.get(),
                                answer -> timeline.execute(() -> link.send(submitted(asked, answer))))))
                .orElse(false);
        if (!reached) {
            link.send(RelayElements.refused(asked, RpCause.UNASSIGNED_NUMBER));
        }
    }

    private static GsupMessage submitted(GsupMessage asked, SubmissionSide.Answer answer) {
        return answer instanceof SubmissionSide.Answer.Refused refused
                ? RelayElements.refused(asked, refused.cause())
                : asked.answered(RelayElements.reference(asked));
    }

    /** Ready for SM. */
    void ready(GsupLink link, GsupMessage asked) {
        interconnect
                .homeOf(asked.imsi())
                .ifPresent(home -> interconnect.reach(
                        home,
                        ShortMessageHome.class,
                        face -> face.ready(asked.imsi(), RelayElements.alertReason(asked))));
        link.send(asked.answered(RelayElements.reference(asked)));
    }

    /** MT Forward Short Message to the node that serves the subscriber. */
    void forward(
            GsupLink link,
            String imsi,
            String serviceCentre,
            Octets tpdu,
            boolean more,
            Consumer<ForwardingSide.Answer> answered) {
        reference = (reference + 1) & 0xFF;
        List<GsupElement> elements = new ArrayList<>(List.of(
                GsupElement.of(GsupElement.SM_RP_REFERENCE, reference),
                RelayElements.imsi(GsupElement.SM_RP_DESTINATION, imsi),
                RelayElements.serviceCentre(GsupElement.SM_RP_ORIGINATOR, serviceCentre),
                new GsupElement(GsupElement.SM_RP_USER_DATA, tpdu)));
        if (more) {
            elements.add(GsupElement.of(GsupElement.SM_RP_MORE_MESSAGES, 1));
        }
        elements.add(RelayElements.messageClass());
        questions.ask(
                link,
                new GsupMessage(GsupMessageType.MT_FORWARD_SM_REQUEST, imsi, elements),
                answer -> answered.accept(forwarded(answer)));
    }

    private static ForwardingSide.Answer forwarded(Optional<GsupMessage> answer) {
        if (answer.filter(it -> it.type() == GsupMessageType.MT_FORWARD_SM_RESULT)
                .isPresent()) {
            return new ForwardingSide.Answer.Delivered(answer.flatMap(it -> it.first(GsupElement.SM_RP_USER_DATA)));
        }
        return new ForwardingSide.Answer.Failed(
                answer.map(RelayElements::cause).map(RelayElements::of).orElse(ForwardingSide.Failure.SYSTEM_FAILURE));
    }

    /** Takes the answer of a node. */
    void answered(GsupMessage message) {
        questions.received(message);
    }
}
