package dev.mynah.network.operator;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.SubscriberCard;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.mme.MmeState;
import java.util.Optional;

/**
 * A subscriber and what has become of it; no keys.
 *
 * @param card what it is on, as far as known
 * @param servedBy the network that serves it, which may be another operator's
 * @param state in this operator's MME
 * @param connected whether it has a signalling connection here
 */
public record SubscriberStatus(
        Subscription subscription, SubscriberCard card, Optional<Plmn> servedBy, MmeState state, boolean connected) {}
