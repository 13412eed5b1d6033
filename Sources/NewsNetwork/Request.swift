import CFetch
import Dispatch
import Glibc
import NewsCore

/// One request and its response, without following where it leads.
struct Request: Sendable {
  let url: String
  let userAgent: String
  let fields: [String]
  let mayBePrivate: Bool
  let sizeLimit: Int
  let milliseconds: Int

  /// What came back.
  struct Response: Sendable {
    let status: Int
    let header: HeaderFields
    let body: [UInt8]
    /// Where a redirect leads.
    let redirect: String?
  }

  /// Waits for the response on a thread that may wait.
  func response() async throws(FetchFailure) -> Response {
    let signal = CancelSignal()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // A queue of its own gets a thread at once, however many others wait.
        DispatchQueue(label: url).async { continuation.resume(returning: answer(unless: signal)) }
      }
    } onCancel: {
      signal.cancel()
    }
    return try result.get()
  }

  private func answer(unless signal: CancelSignal) -> Result<Response, FetchFailure> {
    let lines = unsafe fields.map { unsafe strdup($0) }
    defer { for index in unsafe lines.indices { unsafe free(lines[index]) } }
    let pointers = unsafe lines.map { unsafe UnsafePointer($0) } + [nil]
    return unsafe url.withCString { url in
      unsafe userAgent.withCString { agent in
        unsafe pointers.withUnsafeBufferPointer { fields in
          var request = unsafe fetch_request(
            url: url, user_agent: agent, fields: fields.baseAddress, may_be_private: mayBePrivate,
            size_limit: sizeLimit, milliseconds: milliseconds, cancelled: signal.flag)
          var response: OpaquePointer?
          let result = unsafe fetch(&request, &response)
          defer { unsafe fetch_free(response) }
          return unsafe outcome(result, response)
        }
      }
    }
  }

  private func outcome(
    _ result: fetch_result, _ response: OpaquePointer?
  ) -> Result<Response, FetchFailure> {
    guard let response = unsafe response else {
      return .failure(FetchFailure(url: url, reason: .noConnection("no memory")))
    }
    guard result == FETCH_DONE else {
      let words = unsafe String(cString: fetch_words(response))
      return .failure(FetchFailure(url: url, reason: reason(result, words)))
    }
    var count = 0
    let header = unsafe fetch_header(response, &count)
    let lines = unsafe String(
      decoding: UnsafeBufferPointer(start: header, count: count), as: UTF8.self)
    var fields = HeaderFields()
    for line in lines.split(whereSeparator: \.isNewline).dropFirst() { fields.add(String(line)) }
    let body = unsafe fetch_body(response, &count)
    let bytes = unsafe Array(UnsafeBufferPointer(start: body, count: count))
    return .success(
      Response(
        status: unsafe fetch_status(response), header: fields, body: bytes,
        redirect: unsafe fetch_redirect(response).map { unsafe String(cString: $0) }))
  }

  private func reason(_ result: fetch_result, _ words: String) -> FetchFailure.Reason {
    switch result {
    case FETCH_NO_LIBRARY: .noLibrary
    case FETCH_BAD_URL: .badAddress
    case FETCH_NO_HOST: .unknownHost
    case FETCH_FORBIDDEN: .privateAddress
    case FETCH_TOO_LARGE: .tooLarge(limit: sizeLimit)
    case FETCH_TOO_SLOW: .tooSlow(seconds: max(1, milliseconds / 1_000))
    case FETCH_NOT_TRUSTED: .notTrusted(words)
    case FETCH_CUT_OFF: .cutOff(words)
    case FETCH_CANCELLED: .cancelled
    default: .noConnection(words)
    }
  }
}
