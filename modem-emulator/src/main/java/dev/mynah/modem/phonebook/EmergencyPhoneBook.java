package dev.mynah.modem.phonebook;

import dev.mynah.modem.Calls;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers that call for help here and now, each once. */
public final class EmergencyPhoneBook implements PhoneBook {
    private final Calls calls;

    public EmergencyPhoneBook(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Future<Room> room() {
        List<String> numbers = numbers();
        int longest = numbers.stream().mapToInt(String::length).max().orElse(0);
        return Future.succeededFuture(new Room(numbers.size(), numbers.size(), 0, longest));
    }

    @Override
    public Future<List<Entry>> entries() {
        List<String> numbers = numbers();
        return Future.succeededFuture(IntStream.range(0, numbers.size())
                .mapToObj(i -> new Entry(i + 1, "", numbers.get(i)))
                .toList());
    }

    private List<String> numbers() {
        return calls.helpNumbers().stream()
                .map(Calls.HelpNumber::digits)
                .distinct()
                .toList();
    }

    /** Nobody but the card and the network says which they are. */
    @Override
    public Future<Integer> write(Entry entry) {
        return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
    }
}
