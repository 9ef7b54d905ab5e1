package dev.mynah.modem.esm;

import static dev.mynah.modem.esm.TransactionState.INACTIVE;
import static dev.mynah.modem.esm.TransactionState.PENDING;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;

/** The state table of a request about bearers. TS 24.301 6.5.3, 6.5.4. */
final class BearerTransactionTable {
    private static final Step<BearerTransaction> AGAIN =
            Step.of("send the request again, five times in all", BearerTransaction::again);

    static final Transitions<TransactionState, BearerTransaction> TABLE = Transitions.of(
                    TransactionState.class, BearerTransaction.class)
            .in(INACTIVE)
            .on(BearerTransaction.Begin.class)
            .go(
                    PENDING,
                    Step.of(
                            "send BEARER RESOURCE ALLOCATION or MODIFICATION REQUEST, start T3480 or T3481",
                            BearerTransaction::send))
            .in(PENDING)
            .on(BearerTransaction.Granted.class)
            .go(INACTIVE, Step.of("stop timers", BearerTransaction.Granted.class, BearerTransaction::granted))
            .on(BearerTransaction.Refused.class)
            .go(INACTIVE, Step.of("stop timers", BearerTransaction.Refused.class, BearerTransaction::refused))
            .on(EsmTimer.T3480)
            .stay(AGAIN)
            .on(EsmTimer.T3481)
            .stay(AGAIN)
            .on(BearerTransaction.NoAnswer.class)
            .go(INACTIVE, Step.of("tell", BearerTransaction::unanswered))
            .on(BearerTransaction.Dropped.class)
            .go(INACTIVE, Step.of("tell", BearerTransaction::unanswered))
            .build();

    private BearerTransactionTable() {}
}
