package dev.mynah.network.hlr;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.GsmAlgorithm;
import dev.mynah.euicc.aka.SubscriberKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A subscriber as a testbed file gives it.
 *
 * @param key what the card of the subscriber authenticates with too; one of COMP128 is for GSM and UTRAN only
 * @param amf authentication management field, 16 bits; the separation bit is added for EPS (TS 33.401 6.1.2)
 * @param sqn the last sequence number used with the card, 48 bits; counts as long as the operator has kept none itself. Its
 *     lower bits are the index, as the key's rules say
 * @param msisdn digits of the number in international format, or empty
 * @param apns names of the operator's APNs that are subscribed, the default first; empty means all the operator has
 * @param services what else has been subscribed to
 * @param card what it is on
 */
public record SubscriberSpec(
        String imsi,
        AkaParameters key,
        int amf,
        long sqn,
        String msisdn,
        List<String> apns,
        Roaming roaming,
        ServiceProfile services,
        SubscriberCard card) {
    public SubscriberSpec {
        if (!imsi.matches("[0-9]{6,15}")) {
            throw new IllegalArgumentException("imsi: \"" + imsi + "\" is not 6 to 15 digits");
        }
        if (amf < 0 || amf > 0xFFFF) {
            throw new IllegalArgumentException("amf: " + amf + " is not within 0..65535");
        }
        if (sqn < 0 || sqn > 0xFFFF_FFFF_FFFFL) {
            throw new IllegalArgumentException("sqn: " + sqn + " has more than 48 bits");
        }
        if (!msisdn.matches("[0-9]{0,15}")) {
            throw new IllegalArgumentException("msisdn: \"" + msisdn + "\" is not up to 15 digits without +");
        }
        key.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        apns = List.copyOf(apns);
    }

    /** Every number of the subscriber, the first one first. */
    public List<String> numbers() {
        List<String> all = new ArrayList<>();
        if (!msisdn.isEmpty()) {
            all.add(msisdn);
        }
        all.addAll(services.moreNumbers());
        return all;
    }

    GsmAlgorithm functions() {
        return key.functions();
    }

    /** A subscriber of MILENAGE with all of the operator's APNs, no number and no roaming. */
    public static SubscriberSpec of(String imsi, SubscriberKey key) {
        return of(imsi, AkaParameters.milenage(key));
    }

    /** A subscriber with all of the operator's APNs, no number and no roaming. */
    public static SubscriberSpec of(String imsi, AkaParameters key) {
        return new SubscriberSpec(
                imsi, key, 0x8000, 0, "", List.of(), Roaming.NONE, ServiceProfile.USUAL, SubscriberCard.UNKNOWN);
    }

    public SubscriberSpec withAmf(int newAmf) {
        return new SubscriberSpec(imsi, key, newAmf, sqn, msisdn, apns, roaming, services, card);
    }

    public SubscriberSpec withSqn(long newSqn) {
        return new SubscriberSpec(imsi, key, amf, newSqn, msisdn, apns, roaming, services, card);
    }

    public SubscriberSpec withMsisdn(String newMsisdn) {
        return new SubscriberSpec(imsi, key, amf, sqn, newMsisdn, apns, roaming, services, card);
    }

    public SubscriberSpec withApns(List<String> newApns) {
        return new SubscriberSpec(imsi, key, amf, sqn, msisdn, newApns, roaming, services, card);
    }

    public SubscriberSpec withRoaming(Roaming newRoaming) {
        return new SubscriberSpec(imsi, key, amf, sqn, msisdn, apns, newRoaming, services, card);
    }

    public SubscriberSpec withServices(ServiceProfile newServices) {
        return new SubscriberSpec(imsi, key, amf, sqn, msisdn, apns, roaming, newServices, card);
    }

    public SubscriberSpec withCard(SubscriberCard newCard) {
        return new SubscriberSpec(imsi, key, amf, sqn, msisdn, apns, roaming, services, newCard);
    }
}
