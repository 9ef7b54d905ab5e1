package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.time.Timeline;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What connects the operators of a testbed with each other, as the IPX does: it carries S6a between the MME a subscriber
 * is at and the subscriber's home, found by the IMSI. An MME asks its own HSS in the same way. Requests and answers each
 * arrive in a turn of their own.
 */
public final class Interconnect {
    private record Member(Timeline timeline, HomeSide home, ServingSide serving) {}

    private final Map<Plmn, Member> members = new ConcurrentHashMap<>();

    /**
     * Connects an operator.
     *
     * @throws IllegalArgumentException when the PLMN has an operator already
     */
    public void join(Plmn plmn, Timeline timeline, HomeSide home, ServingSide serving) {
        if (members.putIfAbsent(plmn, new Member(timeline, home, serving)) != null) {
            throw new IllegalArgumentException("plmn: another operator has " + plmn + " already");
        }
    }

    public void leave(Plmn plmn) {
        members.remove(plmn);
    }

    /** Asks the home network of the request's IMSI; the answer comes on the asker's timeline, or never if that network stops. */
    public void ask(S6aRequest request, Timeline asker, Consumer<S6aAnswer> answered) {
        Optional<Member> home = home(request.imsi());
        if (home.isEmpty()) {
            asker.execute(() -> answered.accept(new S6aAnswer.Refused(S6aError.UNABLE_TO_DELIVER)));
            return;
        }
        Member member = home.get();
        member.timeline.execute(() -> {
            S6aAnswer answer = member.home.answer(request);
            asker.execute(() -> answered.accept(answer));
        });
    }

    /** Tells the MME of a network that a subscriber has left it. */
    void cancelLocation(Plmn serving, String imsi) {
        Member member = members.get(serving);
        if (member != null) {
            member.timeline.execute(() -> member.serving.cancelLocation(imsi));
        }
    }

    /** The length of an IMSI's MNC is not in the IMSI: three digits are tried before two. */
    private Optional<Member> home(String imsi) {
        for (int digits = 6; digits >= 5; digits--) {
            if (imsi.length() >= digits) {
                Member member = members.get(Plmn.of(imsi.substring(0, digits)));
                if (member != null) {
                    return Optional.of(member);
                }
            }
        }
        return Optional.empty();
    }
}
