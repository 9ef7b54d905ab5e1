package dev.mynah.network.sms;

import dev.mynah.network.air.nas.Octets;
import java.util.function.Consumer;

/**
 * A home network that knows a way to service centres nobody in the testbed has. Asked on its operator's timeline; answers come
 * on it, too.
 */
public interface SubmissionRelay {
    /**
     * Hands over what a mobile sent.
     *
     * @param imsi the sender
     * @param from its number in international format without {@code +}
     * @param serviceCentre the number the mobile gave, likewise
     */
    void relay(String imsi, String from, String serviceCentre, Octets tpdu, Consumer<SubmissionSide.Answer> answered);
}
