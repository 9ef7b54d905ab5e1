package dev.mynah.network.msc;

import static dev.mynah.network.msc.MscTimer.IMPLICIT_DETACH;
import static dev.mynah.network.msc.MscTimer.PURGE;
import static dev.mynah.network.msc.MscTimer.REESTABLISHMENT;
import static dev.mynah.network.msc.MscTimer.T3113;
import static dev.mynah.network.msc.VisitorState.CONNECTED;
import static dev.mynah.network.msc.VisitorState.DETACHED;
import static dev.mynah.network.msc.VisitorState.IDLE;
import static dev.mynah.network.msc.VisitorState.PAGING;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.msc.VisitorEvent.Attached;
import dev.mynah.network.msc.VisitorEvent.Connected;
import dev.mynah.network.msc.VisitorEvent.Detached;
import dev.mynah.network.msc.VisitorEvent.Disconnected;
import dev.mynah.network.msc.VisitorEvent.Unanswered;
import dev.mynah.network.msc.VisitorEvent.Wanted;

/** Reachability of one subscriber: TS 24.008 4.3.4, 4.4.2, 4.5.1.3. */
final class VisitorTable {
    static final Transitions<VisitorState, Visitor> TABLE = Transitions.of(VisitorState.class, Visitor.class)
            .in(DETACHED)
            .on(Connected.class)
            .go(CONNECTED)
            .on(Attached.class)
            .go(IDLE, Paging.WATCH)
            .on(PURGE)
            .stay(Purge.PURGE)
            .in(IDLE)
            .on(Wanted.class)
            .go(PAGING, Paging.BEGIN)
            .on(IMPLICIT_DETACH)
            .go(DETACHED, Paging.FORGET)
            .in(PAGING)
            .on(Wanted.class)
            .stay()
            .on(T3113)
            .stay(Paging.REPEAT)
            .on(Unanswered.class)
            .go(IDLE, Paging.GIVE_UP, Paging.WATCH)
            .in(IDLE, PAGING)
            .on(Connected.class)
            .go(CONNECTED, Paging.END)
            .on(Attached.class)
            .stay(Paging.WATCH)
            .in(CONNECTED)
            .on(Disconnected.class)
            .go(IDLE, Paging.WATCH, Paging.NEXT)
            .on(Wanted.class)
            .stay(Paging.SERVE)
            .in(VisitorState.values())
            .on(PURGE)
            .stay()
            .on(REESTABLISHMENT)
            .stay(Paging.LOSE_CALLS)
            .on(Detached.class)
            .go(DETACHED, Paging.FORGET)
            .on(Attached.class)
            .stay()
            .on(Connected.class)
            .stay()
            .on(Disconnected.class)
            .stay()
            .on(Wanted.class)
            .stay(Paging.GIVE_UP)
            .build();

    private VisitorTable() {}
}
