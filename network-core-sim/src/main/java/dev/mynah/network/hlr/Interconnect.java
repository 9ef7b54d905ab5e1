package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.map.HomeLocationRegister;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What connects the operators of a testbed with each other, as the IPX does. A node offers an interface of the standards
 * (S6a, MAP C and D, ...) under its network; others reach it there, and an operator's own nodes reach each other in the
 * same way. Each request arrives in a turn of the node's own timeline; the interface's methods say how answers come back,
 * and whoever asks has them brought to its own timeline.
 */
public final class Interconnect {
    private record Offer(Object node, Timeline timeline) {}

    private final Map<Plmn, Map<Class<?>, Offer>> offers = new ConcurrentHashMap<>();
    private final Map<String, Plmn> homes = new ConcurrentHashMap<>();

    /**
     * Offers an interface of a network's node.
     *
     * @throws IllegalArgumentException when the network has one already
     */
    public <I> void offer(Plmn plmn, Class<I> face, I node, Timeline timeline) {
        Map<Class<?>, Offer> faces = offers.computeIfAbsent(plmn, it -> new ConcurrentHashMap<>());
        if (faces.putIfAbsent(face, new Offer(node, timeline)) != null) {
            throw new IllegalArgumentException("plmn: another operator has " + plmn + " already");
        }
    }

    /** Whether any interface is offered under a PLMN. */
    public boolean known(Plmn plmn) {
        return offers.containsKey(plmn);
    }

    /** Takes back all that a network offers, its numbers too. */
    public void leave(Plmn plmn) {
        offers.remove(plmn);
        homes.values().removeIf(plmn::equals);
    }

    /**
     * Does something with another network's node, in a turn of that node's timeline.
     *
     * @return false when no such node is offered; then nothing happens
     */
    public <I> boolean reach(Plmn plmn, Class<I> face, Consumer<I> action) {
        Offer offer = offers.getOrDefault(plmn, Map.of()).get(face);
        if (offer == null) {
            return false;
        }
        I node = face.cast(offer.node());
        offer.timeline().execute(() -> action.accept(node));
        return true;
    }

    /** The network an IMSI belongs to. The length of its MNC is not in it: three digits are tried before two. */
    public Optional<Plmn> homeOf(String imsi) {
        for (int digits = 6; digits >= 5; digits--) {
            if (imsi.length() >= digits) {
                Plmn plmn = Plmn.of(imsi.substring(0, digits));
                if (known(plmn)) {
                    return Optional.of(plmn);
                }
            }
        }
        return Optional.empty();
    }

    /** Says that a number in international format, without {@code +}, is one of a network's. */
    public void number(String msisdn, Plmn plmn) {
        homes.put(msisdn, plmn);
    }

    public void numberGone(String msisdn, Plmn plmn) {
        homes.remove(msisdn, plmn);
    }

    /** The network a number belongs to. */
    public Optional<Plmn> homeOfNumber(String msisdn) {
        return Optional.ofNullable(homes.get(msisdn));
    }

    /** Asks the HSS of the request's IMSI; the answer comes on the asker's timeline, or never if that network stops. */
    public void ask(S6aRequest request, Timeline asker, Consumer<S6aAnswer> answered) {
        boolean reached = homeOf(request.imsi())
                .map(plmn -> reach(
                        plmn,
                        HomeSide.class,
                        home -> home.answer(request, answer -> asker.execute(() -> answered.accept(answer)))))
                .orElse(false);
        if (!reached) {
            asker.execute(() -> answered.accept(new S6aAnswer.Refused(S6aError.UNABLE_TO_DELIVER)));
        }
    }

    /** Asks the HLR of the request's IMSI; the answer comes as that of an HSS does. */
    public void ask(MapRequest request, Timeline asker, Consumer<MapAnswer> answered) {
        boolean reached = homeOf(request.imsi())
                .map(plmn -> reach(
                        plmn,
                        HomeLocationRegister.class,
                        home -> home.answer(request, answer -> asker.execute(() -> answered.accept(answer)))))
                .orElse(false);
        if (!reached) {
            asker.execute(() -> answered.accept(new MapAnswer.Refused(MapError.UNABLE_TO_DELIVER)));
        }
    }
}
