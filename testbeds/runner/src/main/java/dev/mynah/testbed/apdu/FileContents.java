package dev.mynah.testbed.apdu;

import static java.util.Map.entry;

import dev.mynah.euicc.file.content.EfAd;
import dev.mynah.euicc.file.content.EfAdn;
import dev.mynah.euicc.file.content.EfDir;
import dev.mynah.euicc.file.content.EfEcc;
import dev.mynah.euicc.file.content.EfIccid;
import dev.mynah.euicc.file.content.EfImsi;
import dev.mynah.euicc.file.content.EfLi;
import dev.mynah.euicc.file.content.EfMsisdn;
import dev.mynah.euicc.file.content.EfPlmnList;
import dev.mynah.euicc.file.content.EfPlmnWithAccess;
import dev.mynah.euicc.file.content.EfPnn;
import dev.mynah.euicc.file.content.EfSpn;
import dev.mynah.euicc.file.content.TaggedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What files say, for those whose content we can read: one line by the name of the file. */
final class FileContents {
    private static final Map<String, Function<byte[], Optional<String>>> READERS = Map.ofEntries(
            entry("EF.ICCID", EfIccid::decode),
            entry("EF.IMSI", EfImsi::decode),
            entry("EF.SPN", content -> EfSpn.decode(content).map(it -> "\"" + it.name() + "\"")),
            entry("EF.AD", content -> EfAd.decode(content).map(it -> "MNC has " + it.mncLength() + " digits")),
            entry("EF.MSISDN", EfMsisdn::decode),
            entry("EF.ADN", record -> EfAdn.decode(record).map(it -> it.name() + " " + it.number())),
            entry("EF.PNN", EfPnn::decode),
            entry("EF.LI", content -> list(EfLi.decode(content))),
            entry("EF.PL", content -> list(EfLi.decode(content))),
            entry("EF.ECC", record -> EfEcc.decode(record).map(EfEcc::code)),
            entry("EF.DIR", record -> EfDir.decode(record).map(EfDir::label)),
            entry("EF.FPLMN", content -> list(EfPlmnList.decode(content))),
            entry("EF.EHPLMN", content -> list(EfPlmnList.decode(content))),
            entry("EF.PLMNwAcT", FileContents::networks),
            entry("EF.OPLMNwAcT", FileContents::networks),
            entry("EF.HPLMNwAcT", FileContents::networks),
            entry("EF.IMPI", TaggedText::decode),
            entry("EF.DOMAIN", TaggedText::decode));

    private FileContents() {}

    /** @param name {@code EF.IMSI} */
    static Optional<String> read(String name, byte[] content) {
        Function<byte[], Optional<String>> reader = READERS.get(name);
        return reader == null ? Optional.empty() : reader.apply(content);
    }

    private static Optional<String> networks(byte[] content) {
        return list(EfPlmnWithAccess.decode(content).stream()
                .map(EfPlmnWithAccess::plmn)
                .toList());
    }

    private static Optional<String> list(List<String> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", items));
    }
}
