package dev.mynah.modem.at.phonebook;

import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBook.Entry;
import dev.mynah.modem.PhoneBookStorage;
import dev.mynah.modem.at.port.AtPort;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dial strings that name an entry: {@code >SM3} of a book, {@code >3} of the one in use, {@code >John} of whichever has the name
 * (TS 27.007 6.3), and {@code L} for the number dialled last (V.250 6.3.1). What is behind it, as I, G and the semicolon, stays.
 */
public final class BookDialling {
    private static final Pattern PLACE =
            Pattern.compile(">(?<book>\"?[A-Za-z]{2}\"?)?(?<index>[0-9]{1,5})(?<rest>[IiGg]*;?)");
    private static final Pattern NAME = Pattern.compile(">(\"(?<quoted>[^\"]*)\"|(?<bare>[^\";]*?))(?<rest>[IiGg]*;?)");
    private static final Pattern LAST = Pattern.compile("[Ll](?<rest>[IiGg]*;?)");

    private BookDialling() {}

    /** The string with the number in it, or nothing where there is no such entry; empty for all other strings. */
    public static Optional<Future<Optional<String>>> resolve(AtPort port, String written) {
        Matcher last = LAST.matcher(written);
        if (last.matches()) {
            PhoneBook book = port.subscription().phoneBook(PhoneBookStorage.DIALLED);
            return Optional.of(first(book, it -> true).map(it -> dial(it, last)));
        }
        Matcher place = PLACE.matcher(written);
        if (place.matches()) {
            int index = Integer.parseInt(place.group("index"));
            Optional<PhoneBook> book = book(port, place.group("book"));
            return Optional.of(book.map(
                            it -> first(it, entry -> entry.index() == index).map(entry -> dial(entry, place)))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
        }
        Matcher name = NAME.matcher(written);
        if (name.matches()) {
            String octets = name.group("quoted") != null ? name.group("quoted") : name.group("bare");
            Optional<String> text = port.alphabet().decode(octets);
            return Optional.of(named(port, text.orElse("")).map(it -> dial(it, name)));
        }
        return Optional.empty();
    }

    private static Optional<String> dial(Optional<Entry> entry, Matcher written) {
        return entry.map(it -> it.number() + written.group("rest"));
    }

    private static Optional<PhoneBook> book(AtPort port, @Nullable String written) {
        if (written == null) {
            return Optional.of(StorageSelection.book(port));
        }
        String code = written.replace("\"", "");
        return Arrays.stream(PhoneBookStorage.values())
                .filter(it -> it.code().equalsIgnoreCase(code))
                .findFirst()
                .map(port.subscription()::phoneBook);
    }

    /** The book in use comes first, then all others. */
    private static Future<Optional<Entry>> named(AtPort port, String name) {
        Predicate<Entry> wanted = it -> !name.isEmpty() && it.name().equalsIgnoreCase(name);
        Future<Optional<Entry>> found = first(StorageSelection.book(port), wanted);
        for (PhoneBookStorage storage : List.of(PhoneBookStorage.ALL, PhoneBookStorage.FIXED, PhoneBookStorage.OWN)) {
            found = found.compose(entry -> entry.isPresent()
                    ? Future.succeededFuture(entry)
                    : first(port.subscription().phoneBook(storage), wanted));
        }
        return found;
    }

    private static Future<Optional<Entry>> first(PhoneBook book, Predicate<Entry> wanted) {
        return book.entries()
                .otherwise(List.of())
                .map(entries -> entries.stream()
                        .filter(it -> wanted.test(it) && !it.number().isEmpty())
                        .findFirst());
    }
}
