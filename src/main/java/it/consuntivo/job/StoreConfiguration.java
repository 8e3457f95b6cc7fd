package it.consuntivo.job;

import it.consuntivo.store.CountedStore;
import it.consuntivo.store.ManifestStore;
import it.consuntivo.store.PublishedStore;
import it.consuntivo.store.ReadingStore;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;
import it.consuntivo.store.Stores;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps remember things in: stores on the database that the job repository is in, too. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    Stores stores(DataSource database) {
        return new Stores(database);
    }

    @Bean
    RunStore runStore(Stores stores) {
        return stores.runs();
    }

    @Bean
    ManifestStore manifestStore(Stores stores) {
        return stores.manifests();
    }

    @Bean
    ReadingStore readingStore(Stores stores) {
        return stores.readings();
    }

    @Bean
    CountedStore countedStore(Stores stores) {
        return stores.counted();
    }

    @Bean
    PublishedStore publishedStore(Stores stores) {
        return stores.published();
    }

    @Bean
    RunDocuments runDocuments(Stores stores) {
        return stores.documents();
    }
}
