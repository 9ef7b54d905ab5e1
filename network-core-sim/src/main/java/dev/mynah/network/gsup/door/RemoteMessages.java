package dev.mynah.network.gsup.door;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ServiceCentreAlert;
import dev.mynah.network.hlr.ShortMessageHome;
import dev.mynah.network.sms.ForwardingSide;
import dev.mynah.network.sms.SubmissionRelay;
import dev.mynah.network.sms.SubmissionSide;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Short messages of subscribers whose HLR is remote: what they send to service centres that are not of the testbed goes through
 * that HLR, what it has for them comes from it, and it hears when they can have messages again. Service centres of the testbed
 * reach them as others, and are alerted here.
 */
final class RemoteMessages implements ShortMessageHome, SubmissionRelay {
    private static final int MOST_WAITED_FOR = 10_000;
    private static final int MOST_SERVICE_CENTRES = 16;

    private final RemoteSubscribers subscribers;
    private final BiConsumer<GsupMessage, Consumer<Optional<GsupMessage>>> ask;
    private final Plmn plmn;
    private final Interconnect interconnect;
    private final Timeline timeline;
    private final Map<String, Set<String>> waiting = new HashMap<>();
    private int reference;

    /** @param ask asks the HLR */
    RemoteMessages(
            RemoteSubscribers subscribers,
            BiConsumer<GsupMessage, Consumer<Optional<GsupMessage>>> ask,
            Plmn plmn,
            Interconnect interconnect,
            Timeline timeline) {
        this.subscribers = subscribers;
        this.ask = ask;
        this.plmn = plmn;
        this.interconnect = interconnect;
        this.timeline = timeline;
    }

    private GsupElement reference() {
        reference = (reference + 1) & 0xFF;
        return GsupElement.of(GsupElement.SM_RP_REFERENCE, reference);
    }

    @Override
    public void relay(
            String imsi, String from, String serviceCentre, Octets tpdu, Consumer<SubmissionSide.Answer> answered) {
        GsupMessage request = GsupMessage.of(
                GsupMessageType.MO_FORWARD_SM_REQUEST,
                imsi,
                reference(),
                RelayElements.serviceCentre(GsupElement.SM_RP_DESTINATION, serviceCentre),
                RelayElements.msisdn(GsupElement.SM_RP_ORIGINATOR, from),
                new GsupElement(GsupElement.SM_RP_USER_DATA, tpdu),
                RelayElements.messageClass());
        ask.accept(request, answer -> answered.accept(submitted(answer)));
    }

    private static SubmissionSide.Answer submitted(Optional<GsupMessage> answer) {
        Optional<Octets> report = answer.flatMap(it -> it.first(GsupElement.SM_RP_USER_DATA));
        boolean taken = answer.filter(it -> it.type() == GsupMessageType.MO_FORWARD_SM_RESULT)
                .isPresent();
        return taken
                ? new SubmissionSide.Answer.Accepted(report.orElse(Octets.EMPTY))
                : new SubmissionSide.Answer.Refused(
                        answer.map(RelayElements::cause).orElse(RpCause.NETWORK_OUT_OF_ORDER), report);
    }

    /** MT Forward Short Message from the HLR's side. */
    void forward(GsupLink from, GsupMessage asked) {
        Optional<String> serviceCentre = RelayElements.serviceCentre(asked, GsupElement.SM_RP_ORIGINATOR);
        Optional<Octets> tpdu = asked.first(GsupElement.SM_RP_USER_DATA);
        if (serviceCentre.isEmpty() || tpdu.isEmpty()) {
            from.send(RelayElements.refused(asked, RpCause.INVALID_MANDATORY_INFORMATION));
            return;
        }
        boolean more = asked.first(GsupElement.SM_RP_MORE_MESSAGES)
                .filter(it -> it.length() == 1 && it.at(0) != 0)
                .isPresent();
        boolean reached = interconnect.reach(
                subscribers.servedBy(asked.imsi()).orElse(plmn),
                ForwardingSide.class,
                node -> node.forward(
                        asked.imsi(),
                        serviceCentre.get(),
                        tpdu.get(),
                        more,
                        answer -> timeline.execute(() -> from.send(forwarded(asked, answer)))));
        if (!reached) {
            from.send(RelayElements.refused(asked, RpCause.NETWORK_OUT_OF_ORDER));
        }
    }

    private static GsupMessage forwarded(GsupMessage asked, ForwardingSide.Answer answer) {
        return answer instanceof ForwardingSide.Answer.Failed failed
                ? RelayElements.refused(asked, RelayElements.of(failed.failure()))
                : asked.answered(RelayElements.reference(asked));
    }

    @Override
    public void routingInfo(String msisdn, String serviceCentre, Consumer<RoutingInfo> answered) {
        Optional<String> imsi = subscribers.imsiOf(msisdn);
        Optional<Plmn> serving = imsi.flatMap(subscribers::servedBy);
        if (imsi.isEmpty()) {
            answered.accept(new RoutingInfo.UnknownSubscriber());
        } else if (serving.isEmpty()) {
            wait(msisdn, serviceCentre);
            answered.accept(new RoutingInfo.AbsentSubscriber());
        } else {
            answered.accept(new RoutingInfo.Found(imsi.get(), serving.get()));
        }
    }

    @Override
    public void deliveryStatus(String msisdn, String serviceCentre, DeliveryOutcome outcome) {
        if (outcome == DeliveryOutcome.SUCCESSFUL) {
            alert(msisdn, serviceCentre);
        } else {
            wait(msisdn, serviceCentre);
        }
    }

    private void wait(String msisdn, String serviceCentre) {
        if (waiting.size() < MOST_WAITED_FOR || waiting.containsKey(msisdn)) {
            Set<String> centres = waiting.computeIfAbsent(msisdn, unseen -> new LinkedHashSet<>());
            if (centres.size() < MOST_SERVICE_CENTRES) {
                centres.add(serviceCentre);
            }
        }
    }

    @Override
    public void ready(String imsi, AlertReason reason) {
        ask.accept(
                GsupMessage.of(
                        GsupMessageType.READY_FOR_SM_REQUEST,
                        imsi,
                        reference(),
                        RelayElements.of(reason),
                        RelayElements.messageClass()),
                answer -> {});
        located(imsi);
    }

    /** A subscriber is there again: the service centres of the testbed that wait for it are told. */
    void located(String imsi) {
        alert(subscribers.number(imsi), "");
    }

    private void alert(String msisdn, String except) {
        Set<String> centres = waiting.remove(msisdn);
        if (centres != null) {
            centres.stream()
                    .filter(centre -> !centre.equals(except))
                    .forEach(centre -> interconnect
                            .homeOfNumber(centre)
                            .ifPresent(at ->
                                    interconnect.reach(at, ServiceCentreAlert.class, face -> face.alert(msisdn))));
        }
    }

    @Override
    public void originator(String imsi, Consumer<Originator> answered) {
        answered.accept(new Originator(subscribers.number(imsi), true));
    }
}
