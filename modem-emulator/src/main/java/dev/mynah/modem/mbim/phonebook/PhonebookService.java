package dev.mynah.modem.mbim.phonebook;

import dev.mynah.modem.mbim.port.Service;

/** The Phonebook service. */
public final class PhonebookService {
    private PhonebookService() {}

    public static Service service() {
        return Service.of(
                "Phonebook",
                "4bf38476-1e6a-41db-b1d8-bed289c25bdb",
                "MBIM 1.0 10.8",
                new PhonebookConfiguration(),
                new PhonebookRead(),
                new PhonebookDelete(),
                new PhonebookWrite());
    }
}
