package dev.mynah.modem.cbs;

import dev.mynah.euicc.cat.envelope.CellBroadcastDownload;
import dev.mynah.modem.Broadcasts;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.cbs.BroadcastMessage;
import dev.mynah.network.air.cbs.BroadcastPage;
import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** What a slot hears of cell broadcast: each message once, and only what is wanted. TS 23.041 8.2. */
public final class BroadcastReceiver implements Broadcasts {
    /** 23.041 9.4.1.2.2: identifiers of warnings, which nobody has to ask for. */
    private static final Range WARNINGS = new Range(4352, 6399);

    private static final int MOST_REMEMBERED = 256;
    private static final int UNUSED = 0xFFFF;

    /** A broadcast where it holds; the same number elsewhere is another. */
    private record Heard(Object place, int identifier, int serial, int page) {}

    private final Consumer<byte[]> envelope;
    private final ToIntFunction<BroadcastPage> keep;
    private final Consumer<SubscriptionEvent> tell;
    private final Set<Heard> heard = new LinkedHashSet<>();
    private Choice choice = Choice.only(List.of());
    private Choice forCard = Choice.only(List.of());
    private boolean active = true;

    /**
     * @param envelope gives the card's toolkit the data of ENVELOPE
     * @param keep puts a page where hosts find it, and gives its place
     */
    public BroadcastReceiver(
            Consumer<byte[]> envelope, ToIntFunction<BroadcastPage> keep, Consumer<SubscriptionEvent> tell) {
        this.envelope = envelope;
        this.keep = keep;
        this.tell = tell;
    }

    public void usimReady(Usim usim) {
        MessageFiles files = usim.messages();
        List<Range> ranges = new ArrayList<>(singles(files.broadcastIdentifiers()));
        byte[] pairs = files.broadcastRanges();
        for (int at = 0; at + 3 < pairs.length; at += 4) {
            int first = number(pairs, at);
            int last = number(pairs, at + 2);
            if (first != UNUSED && first <= last) {
                ranges.add(new Range(first, last));
            }
        }
        choice = Choice.only(ranges);
        forCard = Choice.only(files.takesPages() ? singles(files.broadcastIdentifiersForCard()) : List.of());
        heard.clear();
    }

    private static List<Range> singles(byte[] content) {
        List<Range> ranges = new ArrayList<>();
        for (int at = 0; at + 1 < content.length; at += 2) {
            int identifier = number(content, at);
            if (identifier != UNUSED) {
                ranges.add(new Range(identifier, identifier));
            }
        }
        return ranges;
    }

    private static int number(byte[] octets, int at) {
        return (octets[at] & 0xFF) << 8 | (octets[at + 1] & 0xFF);
    }

    /** A message of the cell camped on, of any content. */
    public void received(Cell cell, byte[] octets) {
        BroadcastMessage.decode(Octets.of(octets), cell.rat()).value().ifPresent(message -> {
            if (message instanceof BroadcastPage page) {
                take(cell, page);
            } else if (message instanceof BroadcastPages pages) {
                pages.single().forEach(page -> take(cell, page));
            } else if (message instanceof PrimaryNotification notification && isNews(cell, message, 0)) {
                tell.accept(new SubscriptionEvent.WarningReceived(notification));
            }
        });
    }

    private void take(Cell cell, BroadcastPage page) {
        boolean card = forCard.takes(page);
        boolean wanted = contains(page.identifier()) || (active && choice.takes(page));
        if ((card || wanted) && isNews(cell, page, page.page())) {
            if (card) {
                // TS 31.111 7.1.2: what is for the card is not shown.
                envelope.accept(new CellBroadcastDownload(page.encode().toByteArray()).encode());
            } else {
                tell.accept(new SubscriptionEvent.BroadcastReceived(page, keep.applyAsInt(page)));
            }
        }
    }

    private static boolean contains(int identifier) {
        return identifier >= WARNINGS.first() && identifier <= WARNINGS.last();
    }

    private boolean isNews(Cell cell, BroadcastMessage message, int page) {
        Object place = switch (message.serial().scope()) {
            case PLMN -> cell.plmns();
            case AREA -> List.of(cell.plmns(), cell.areaCode());
            case CELL, CELL_IMMEDIATE -> cell.identity();
        };
        boolean news = heard.add(
                new Heard(place, message.identifier(), message.serial().value(), page));
        if (heard.size() > MOST_REMEMBERED) {
            heard.remove(heard.iterator().next());
        }
        return news;
    }

    @Override
    public Choice choice() {
        return choice;
    }

    @Override
    public void choose(Choice chosen) {
        choice = chosen;
    }

    @Override
    public boolean active() {
        return active;
    }

    @Override
    public void active(boolean on) {
        active = on;
    }
}
