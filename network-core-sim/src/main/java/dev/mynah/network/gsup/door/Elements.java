package dev.mynah.network.gsup.door;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.gsup.AuthenticationTuple;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.hlr.map.AuthenticationSet;
import dev.mynah.network.hlr.map.AuthenticationSet.Quintuplet;
import dev.mynah.network.hlr.map.AuthenticationSet.Triplet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What stands in elements of GSUP and means the same as something of ours. */
final class Elements {
    private static final int PACKETS = 1;
    private static final int CIRCUITS = 2;

    private Elements() {}

    /** A message that names no domain is of an SGSN. */
    static CnDomain domain(GsupMessage message) {
        return message.first(GsupElement.CN_DOMAIN)
                        .filter(it -> it.length() == 1 && it.at(0) == CIRCUITS)
                        .isPresent()
                ? CnDomain.CS
                : CnDomain.PS;
    }

    static GsupElement of(CnDomain domain) {
        return GsupElement.of(GsupElement.CN_DOMAIN, domain == CnDomain.CS ? CIRCUITS : PACKETS);
    }

    static GsupElement of(AuthenticationSet set) {
        Octets rand = Octets.of(set.rand());
        Octets sres = Octets.of(set.sres());
        Octets kc = Octets.of(set.kc());
        if (set instanceof Quintuplet umts) {
            return new AuthenticationTuple(
                            rand,
                            sres,
                            kc,
                            Optional.of(Octets.of(umts.ik())),
                            Optional.of(Octets.of(umts.ck())),
                            Optional.of(Octets.of(umts.autn())),
                            Optional.of(Octets.of(umts.xres())))
                    .element();
        }
        return new AuthenticationTuple(
                        rand, sres, kc, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                .element();
    }

    static AuthenticationSet of(AuthenticationTuple tuple) {
        if (tuple.ik().isPresent()
                && tuple.ck().isPresent()
                && tuple.autn().isPresent()
                && tuple.res().isPresent()) {
            return new Quintuplet(
                    tuple.rand().toByteArray(),
                    tuple.res().get().toByteArray(),
                    tuple.ck().get().toByteArray(),
                    tuple.ik().get().toByteArray(),
                    tuple.autn().get().toByteArray());
        }
        return new Triplet(
                tuple.rand().toByteArray(),
                tuple.sres().toByteArray(),
                tuple.kc().toByteArray());
    }

    /** A context the subscriber may use, by the APN's labels. TS 23.003 9.1. */
    static GsupElement context(int id, String apn) {
        return GsupElement.of(
                GsupElement.PDP_INFORMATION,
                GsupElement.of(GsupElement.PDP_CONTEXT_ID, id),
                new GsupElement(GsupElement.ACCESS_POINT_NAME, labels(apn)));
    }

    private static Octets labels(String apn) {
        StringBuilder out = new StringBuilder();
        for (String label : apn.split("\\.", -1)) {
            out.append((char) label.length()).append(label);
        }
        return Octets.of(out.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The APN of labels; empty when they are none. */
    static Optional<String> apn(Octets labels) {
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < labels.length()) {
            int end = at + 1 + labels.at(at);
            if (end > labels.length()) {
                return Optional.empty();
            }
            name.append(name.isEmpty() ? "" : ".");
            name.append(new String(labels.slice(at + 1, end).toByteArray(), StandardCharsets.ISO_8859_1));
            at = end;
        }
        return Optional.of(name.toString());
    }
}
