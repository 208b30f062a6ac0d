import Testing

@testable import PolicyCompiler

/// Every word of »Rights and security« is read.
@Suite struct SchemaRightsTests {
  @Test func rights() throws {
    let rights = try #require(
      try bind(
        """
        rights {
            channels               email, phone, form, letter, in-person, account-page, app, api
            response-time          1 month
            extension              2 months, told-within: 4 weeks
            fee                    100 DKK, for: unfounded, excessive, further-copies
            form-required          own-form
            identification         id-document, da: "pas", en: "passport"
            list                   access, rectification, erasure, restriction, portability, objection,
                                   withdrawal, automated-decisions
            objection-to-marketing unsubscribe-link, email, within: 1 day, separate: yes
                                   da: "hvis", en: "if"
            portability            download, api, email, format: "CSV"
            deletion               account-page, email, phone
            limits                 da: "bogføring", en: "bookkeeping"
            notifies-recipients    yes
            allow                  RIGHTS-001, because: "Seen by a lawyer"
        }
        """
      ).rights.value
    )
    #expect(rights.channels.all() == Rights.Channel.allCases)
    #expect(rights.responseTime.value == Duration(count: 1, unit: .month))
    #expect(rights.extension.value?.duration.value == Duration(count: 2, unit: .month))
    #expect(rights.extension.value?.toldWithin.value == Duration(count: 4, unit: .week))
    #expect(rights.fee.value?.amount.value == Amount(number: "100", currency: "DKK"))
    #expect(rights.fee.value?.occasions.all() == RightsFee.Occasion.allCases)
    #expect(rights.formRequired.value == .ownForm)
    #expect(rights.identification.value?.method.value == .idDocument)
    #expect(rights.identification.value?.text?.words == "pas | passport")
    #expect(rights.list.all() == Rights.Right.allCases)
    #expect(rights.objectionToMarketing.value?.channels.all() == [.unsubscribeLink, .email])
    #expect(rights.objectionToMarketing.value?.within.value == Duration(count: 1, unit: .day))
    #expect(rights.objectionToMarketing.value?.separate.value == true)
    #expect(rights.objectionToMarketing.value?.text?.words == "hvis | if")
    #expect(rights.portability.value?.channels.all() == [.download, .api, .email])
    #expect(rights.portability.value?.format.value == "CSV")
    #expect(rights.deletion.all() == [.accountPage, .email, .phone])
    #expect(rights.limits.words == "bogføring | bookkeeping")
    #expect(rights.notifiesRecipients.value == true)
    #expect(rights.allows.nodes().count == 1)
  }

  @Test func rightsDeny() throws {
    let rights = try bind("rights {\nchannels email\nfee none\nform-required none\n}").rights.value
    #expect(rights?.fee.isNone == true)
    #expect(rights?.formRequired.isNone == true)
    #expect(Binding("rights {}").reports(.argumentMissing) == 1)
  }

  @Test func complaint() throws {
    let draft = try bind(
      """
      complaint {
          authority datatilsynet
          first     email: "privacy@example.dk"
                    da: "Skriv gerne."
                    en: "Do write."
          allow     RIGHTS-001, because: "Seen by a lawyer"
      }
      """
    )
    let complaint = try #require(draft.complaint.value)
    #expect(complaint.authority.value?.id == "datatilsynet")
    #expect(complaint.first.value?.email.value == "privacy@example.dk")
    #expect(complaint.first.value?.text?.words == "Skriv gerne. | Do write.")
    #expect(draft.allowances.count == 1)
  }

  @Test func breach() throws {
    let breach = try #require(
      try bind(
        """
        breach {
            authority-within 72 hours
            subjects         high-risk
            subjects-within  3 days
            customers-within 24 hours
            report-to        "security@example.dk"
            allow            SEC-001, because: "Seen by a lawyer"
        }
        """
      ).breach.value
    )
    #expect(breach.authorityWithin.value == Duration(count: 72, unit: .hour))
    #expect(breach.subjects.value == .highRisk)
    #expect(breach.subjectsWithin.value == Duration(count: 3, unit: .day))
    #expect(breach.customersWithin.value == Duration(count: 24, unit: .hour))
    #expect(breach.reportTo.value == "security@example.dk")
    #expect(breach.allows.nodes().count == 1)
    #expect(try bind("breach {\nsubjects none\n}").breach.value?.subjects.isNone == true)
  }

  @Test func security() throws {
    let security = try #require(
      try bind(
        """
        security {
            measures access-control, login-verification
            measure  backup, da: "hver nat", en: "every night"
            measure  encryption, da: "alt", en: "all of it"
            staff    need-to-know, instructed, confidentiality, trained
            text     da: "mere", en: "more"
            allow    SEC-001, because: "Seen by a lawyer"
        }
        """
      ).security.value
    )
    #expect(security.measures.all().map(\.id) == ["access-control", "login-verification"])
    #expect(security.describedMeasures.nodes().map(\.measure.value?.id) == ["backup", "encryption"])
    #expect(security.describedMeasures.nodes().first?.text?.words == "hver nat | every night")
    #expect(security.staff.all() == Security.StaffRule.allCases)
    #expect(security.text.words == "mere | more")
    #expect(security.allows.nodes().count == 1)
    #expect(try bind("security {\nmeasures none\n}").security.value?.measures.isNone == true)
  }

  @Test func certificate() throws {
    let draft = try bind(
      """
      certificate "ISAE 3000" {
          issuer     "Revisorhuset"
          issued     2026-02-01
          until      2027-02-01
          covers     da: "drift", en: "hosting"
          attachment isae
          allow      SEC-001, because: "Seen by a lawyer"
      }
      attachment isae {
          title    da: "Revisorerklæring", en: "Auditor's report"
          file     "files/isae.pdf"
          url      "https://example.dk/isae.pdf"
          language da
          date     2026-02-01
          kind     report
          access   under-nda
          allow    SEC-001, because: "Seen by a lawyer"
      }
      measure backup {
          name     da: "sikkerhedskopi", en: "backup"
          override yes
          allow    SEC-001, because: "Seen by a lawyer"
      }
      """
    )
    let certificate = try #require(draft.certificates["ISAE 3000"])
    #expect(certificate.issuer.value == "Revisorhuset")
    #expect(certificate.issued.value == CalendarDate("2026-02-01"))
    #expect(certificate.until.value == CalendarDate("2027-02-01"))
    #expect(certificate.covers.words == "drift | hosting")
    #expect(certificate.attachment.value?.id == "isae")
    let attachment = try #require(draft.attachments["isae"])
    #expect(attachment.title.words == "Revisorerklæring | Auditor's report")
    #expect(attachment.file.value == "files/isae.pdf")
    #expect(attachment.url.value == "https://example.dk/isae.pdf")
    #expect(attachment.language.value == .da)
    #expect(attachment.date.value == CalendarDate("2026-02-01"))
    #expect(attachment.form.value == .report)
    #expect(attachment.access.value == .underNDA)
    let measure = try #require(draft.measures["backup"])
    #expect(measure.name.words == "sikkerhedskopi | backup")
    #expect(measure.override.value == true)
    #expect(draft.allowances.count == 3)
  }
}
