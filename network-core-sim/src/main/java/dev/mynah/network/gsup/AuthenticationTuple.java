package dev.mynah.network.gsup;

import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A vector as GSUP carries it, 2G and 3G at once.
 *
 * @param rand 16 octets
 * @param sres 4 octets
 * @param kc 8 octets
 * @param ik 16 octets; empty like the rest for a subscriber without 3G authentication
 */
public record AuthenticationTuple(
        Octets rand,
        Octets sres,
        Octets kc,
        Optional<Octets> ik,
        Optional<Octets> ck,
        Optional<Octets> autn,
        Optional<Octets> res) {

    /** The element that carries it. */
    public GsupElement element() {
        List<GsupElement> inside = new ArrayList<>(List.of(
                new GsupElement(GsupElement.RAND, rand),
                new GsupElement(GsupElement.SRES, sres),
                new GsupElement(GsupElement.KC, kc)));
        ik.ifPresent(it -> inside.add(new GsupElement(GsupElement.IK, it)));
        ck.ifPresent(it -> inside.add(new GsupElement(GsupElement.CK, it)));
        autn.ifPresent(it -> inside.add(new GsupElement(GsupElement.AUTN, it)));
        res.ifPresent(it -> inside.add(new GsupElement(GsupElement.RES, it)));
        return GsupElement.of(GsupElement.AUTHENTICATION_TUPLE, inside.toArray(GsupElement[]::new));
    }

    /** The vector in what an element holds; empty when RAND, SRES or Kc is not there or not as long as it must be. */
    public static Optional<AuthenticationTuple> of(List<GsupElement> inside) {
        Optional<Octets> rand = find(inside, GsupElement.RAND, 16);
        Optional<Octets> sres = find(inside, GsupElement.SRES, 4);
        Optional<Octets> kc = find(inside, GsupElement.KC, 8);
        if (rand.isEmpty() || sres.isEmpty() || kc.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AuthenticationTuple(
                rand.get(),
                sres.get(),
                kc.get(),
                find(inside, GsupElement.IK, 16),
                find(inside, GsupElement.CK, 16),
                find(inside, GsupElement.AUTN, 16),
                inside.stream()
                        .filter(it -> it.tag() == GsupElement.RES)
                        .map(GsupElement::value)
                        .findFirst()));
    }

    private static Optional<Octets> find(List<GsupElement> inside, int tag, int length) {
        return inside.stream()
                .filter(it -> it.tag() == tag && it.value().length() == length)
                .map(GsupElement::value)
                .findFirst();
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "AuthenticationTuple[hidden]";
    }
}
